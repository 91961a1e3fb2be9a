package dev.copydesk.enrich.speakers;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Reading;
import dev.copydesk.language.Token;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Roles before a name, a comma between: {@code the owner of the mill, Ada Byron,}; {@code As owner, Ada Byron}. */
final class RoleBeforeComma {
    private static final int MAX_TOKENS = 20;
    private static final int MAX_ASIDE = 6;

    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final RoleWords words;
    private final PhraseBorders borders;
    private final RolePhrases phrases;

    RoleBeforeComma(Reading reading, RoleWords words, PhraseBorders borders, RolePhrases phrases) {
        this.tokens = reading.tokens();
        this.lexicon = reading.lexicon();
        this.words = words;
        this.borders = borders;
        this.phrases = phrases;
    }

    /** Reads within the tokens {@code [bound, end)} of a sentence. */
    void find(NameMention mention, boolean person, int bound, int end, List<StatedRole> found) {
        int comma = mention.title() - 1;
        if (comma <= bound || !tokens.get(comma).text().equals(",")) {
            return;
        }
        var phrase = longest(beforeAside(comma, bound), person, bound);
        if (phrase == null || isTwofold(phrase)) {
            return;
        }
        boolean closed = mention.end() >= end || isClosing(mention.end(), end);
        boolean as = phrase.first() == bound + 1 && words.isAs(bound);
        if ((closed && !isPredicate(phrase.first(), bound)) || as) {
            int first = words.isPossessive(phrase.first()) ? phrase.first() + 1 : phrase.first();
            found.add(StatedRole.of(first, phrase.end()));
        }
    }

    /** {@code the mayor of Ghent (Whig), Ada Byron}: where the phrase ends that a parenthesis follows. */
    private int beforeAside(int comma, int bound) {
        if (tokens.get(comma - 1).text().equals(")")) {
            for (int i = comma - 2; i > bound && comma - i <= MAX_ASIDE; i--) {
                if (tokens.get(i).text().equals("(")) {
                    return i;
                }
            }
        }
        return comma;
    }

    private @Nullable RolePhrase longest(int end, boolean person, int bound) {
        RolePhrase best = null;
        for (int i = end - 1; i >= Math.max(bound, end - MAX_TOKENS); i--) {
            if (tokens.get(i).kind() == TokenKind.PUNCTUATION) {
                break;
            }
            var phrase = isBegin(i, bound) ? phrases.at(i, end) : null;
            if (phrase != null && phrase.end() == end && (person ? phrases.isRole(phrase) : phrases.isBody(phrase))) {
                best = phrase;
            }
        }
        return best;
    }

    /** {@code While it is a guide, Ada Byron, …}. */
    private boolean isPredicate(int first, int bound) {
        return first > bound
                && (words.isCopula(first - 1)
                        || lexicon.has(
                                WordList.AUXILIARIES, tokens.get(first - 1).key()));
    }

    private boolean isClosing(int at, int end) {
        var token = tokens.get(at);
        if (token.isWord() || token.kind() == TokenKind.POSSESSIVE) {
            return false;
        }
        return !token.text().equals(",") || at + 1 >= end || !words.isJoint(at + 1);
    }

    /** Whether a noun phrase may begin at a token: no noun or preposition of the same phrase stands before it. */
    private boolean isBegin(int at, int bound) {
        if (at == bound || !tokens.get(at - 1).isWord()) {
            return true;
        }
        return (words.isDeterminer(at) && !words.isDeterminer(at - 1)) || borders.isForeign(at - 1, at);
    }

    /** {@code a friend of the mayor, Ada Byron,}: who is meant, nobody can tell. */
    private boolean isTwofold(RolePhrase phrase) {
        boolean linked = false;
        for (int i = phrase.first(); i < phrase.end(); i++) {
            linked |= words.isLink(i) && i + 1 < phrase.end() && words.isDeterminer(i + 1);
            if (linked && words.isOffice(i) && i + 1 == phrase.end()) {
                return true;
            }
        }
        return false;
    }
}
