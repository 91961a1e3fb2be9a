package dev.copydesk.enrich.speakers;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Reading;
import dev.copydesk.language.Token;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.WordList;
import java.util.List;

/** Roles behind a name: {@code Ada Byron, 44, the mill’s owner and a former mayor of Ghent,}; {@code Ada Byron (SPD)}. */
final class RoleBehind {
    private static final int MAX_INSERT = 6;
    private static final int MAX_ROLES = 2;
    private static final int MAX_AGE = 3;

    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final RoleWords words;
    private final RolePhrases phrases;

    RoleBehind(Reading reading, RoleWords words, RolePhrases phrases) {
        this.tokens = reading.tokens();
        this.lexicon = reading.lexicon();
        this.words = words;
        this.phrases = phrases;
    }

    void find(NameMention mention, boolean person, int bound, List<StatedRole> found) {
        int comma = opening(mention.end(), bound, found);
        for (int n = 0; n < MAX_ROLES && comma < bound && isOpening(comma); n++) {
            int first = pastAside(comma, bound) + 1;
            var phrase = phrases.at(first, bound);
            if (phrase == null || !phrase.isClosed() || !isRole(phrase, person) || isName(phrase)) {
                return;
            }
            int start = words.isPossessive(first) && first + 1 < phrase.end() ? first + 1 : first;
            found.add(StatedRole.of(start, phrase.end()));
            comma = phrase.end();
            if (comma >= bound || !tokens.get(comma).text().equals(",")) {
                return;
            }
        }
    }

    private boolean isRole(RolePhrase phrase, boolean person) {
        return person ? phrases.isRole(phrase) : phrases.isBody(phrase);
    }

    /** {@code Karl Sand, Mayor Ada Byron}: a title without its name. */
    private boolean isName(RolePhrase phrase) {
        return phrase.end() - phrase.first() == 1 && words.isAddress(phrase.first());
    }

    private boolean isOpening(int at) {
        var text = tokens.get(at).text();
        return ",(–—".contains(text) || text.equals("--");
    }

    /** Where the mark stands that opens the apposition: past {@code (SPD)}, {@code (44)}, {@code Jr.}. */
    private int opening(int end, int bound, List<StatedRole> found) {
        int at = end;
        while (at < bound && (words.isSuffix(at) || isRestOfName(at, bound))) {
            at++;
        }
        if (at >= bound || !tokens.get(at).text().equals("(")) {
            return at;
        }
        for (int i = at + 1; i < bound && i - at <= MAX_INSERT; i++) {
            if (tokens.get(i).text().equals(")")) {
                if (i == at + 2 && isParty(at + 1)) {
                    found.add(new StatedRole(StatedRole.Form.AFFILIATION, at + 1, i));
                }
                return words.isPerson(i - 1) ? at : i + 1;
            }
        }
        return at;
    }

    /** A word of the name that is none elsewhere: {@code Mark Christian,}. */
    private boolean isRestOfName(int at, int bound) {
        return tokens.get(at).isCapitalised()
                && lexicon.has(WordList.NOT_NAMES, tokens.get(at).key())
                && at + 1 < bound
                && tokens.get(at + 1).text().equals(",");
    }

    private boolean isParty(int at) {
        var token = tokens.get(at);
        return token.isAcronym() && lexicon.has(WordList.ORGANISATIONS, token.key());
    }

    /** The comma past an age, a state, a home: {@code , 44,}; {@code , Md.,}; {@code , of Ghent,}. */
    private int pastAside(int comma, int bound) {
        for (int i = comma + 1; i < bound && i - comma <= MAX_INSERT; i++) {
            var token = tokens.get(i);
            if (token.text().equals(",")) {
                return i > comma + 1 && isAside(comma + 1, i) ? pastAside(i, bound) : comma;
            }
            boolean part = token.isCapitalised() || token.kind() == TokenKind.NUMBER || words.isLink(i);
            if (!part) {
                return comma;
            }
        }
        return comma;
    }

    private boolean isAside(int first, int end) {
        if (tokens.get(first).kind() == TokenKind.NUMBER) {
            return end - first == 1 && tokens.get(first).text().length() <= MAX_AGE;
        }
        for (int i = first; i < end; i++) {
            if (words.isPerson(i)) {
                return false;
            }
        }
        return words.isLink(first)
                || tokens.get(end - 1).text().endsWith(".")
                || tokens.get(first).text().contains("-");
    }
}
