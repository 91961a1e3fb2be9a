package dev.copydesk.enrich.speakers;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Reading;
import dev.copydesk.language.Token;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Roles right before a name: {@code mill owner Ada Byron}; {@code minister of mines Ada Byron}. */
final class RoleBefore {
    private static final int MAX_TOKENS = 20;

    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final RoleWords words;
    private final PhraseBorders borders;
    private final RolePhrases phrases;
    private final Cast cast;

    RoleBefore(Reading reading, RoleWords words, PhraseBorders borders, RolePhrases phrases, Cast cast) {
        this.tokens = reading.tokens();
        this.lexicon = reading.lexicon();
        this.words = words;
        this.borders = borders;
        this.phrases = phrases;
        this.cast = cast;
    }

    /** @param bound the first token of the sentence */
    void find(NameMention mention, boolean person, int bound, List<StatedRole> found) {
        int name = mention.first();
        boolean innermost = name > bound && (isHead(name - 1, person) || (person && isNounOfName(mention)));
        int best = -1;
        for (int i = name - 1; i >= Math.max(bound, name - MAX_TOKENS) && isAttached(i); i--) {
            if (words.isLink(i)) {
                if (innermost && !isWithinName(i)) {
                    break;
                }
                continue;
            }
            var phrase = words.isJoint(i) ? null : phrases.at(i, name);
            boolean whole = phrase != null && phrase.end() == name;
            if (words.isJoint(i) ? innermost && !joinsRoles(i, bound) : !whole || isOpener(i, bound) || isSomebody(i)) {
                break;
            }
            if (words.isDeterminer(i) && (innermost || best >= 0)) {
                break;
            }
            boolean role = innermost || (!mention.isSingle() && isRole(phrase, person));
            if (whole && role && !words.isDeterminer(i) && begins(i, bound)) {
                best = i;
            }
        }
        if (best >= 0 && !isBareAddress(best, mention) && (person || !isAttribute(mention, best, bound))) {
            int rank = rank(best, name);
            found.add(StatedRole.of(withArticle(best, bound), rank));
            if (rank < name) {
                found.add(new StatedRole(StatedRole.Form.WORD, rank, name));
            }
        }
    }

    /** Where the rank begins that stands between a role and the name: {@code mill owner Dr. Ada Byron}; the name where none does. */
    private int rank(int first, int name) {
        int i = name;
        while (i > first
                && lexicon.isTitle(tokens.get(i - 1).key())
                && tokens.get(i - 1).isCapitalised()) {
            i--;
        }
        boolean role = i > first && !tokens.get(i - 1).isCapitalised() && words.isOffice(i - 1);
        return role ? i : name;
    }

    /** Where adjectives have endings, one that lacks its article is a verb: {@code lästerte Trainer Byron}. */
    private boolean begins(int at, int bound) {
        if (at > bound && borders.isVerbBetween(at)) {
            return false;
        }
        var token = tokens.get(at);
        boolean bare = lexicon.has(Trait.NOUNS_CAPITALISED)
                && token.isWord()
                && !token.isCapitalised()
                && !(at > bound && (words.isDeterminer(at - 1) || words.isLink(at - 1)));
        return !bare
                || token.key().endsWith("er")
                || (token.key().endsWith("e") && !token.key().endsWith("te"));
    }

    /** {@code der ehemalige Minister}: an adjective with an ending keeps its article. */
    private int withArticle(int first, int bound) {
        boolean inflected = lexicon.has(Trait.NOUNS_CAPITALISED)
                && !tokens.get(first).isCapitalised()
                && first > bound
                && words.isDefinite(first - 1);
        return inflected ? first - 1 : first;
    }

    /** {@code its press office Byron account}: whether a body's name only says more of another noun. */
    private boolean isAttribute(NameMention mention, int first, int bound) {
        int next = mention.end();
        boolean noun = next < tokens.size()
                && tokens.get(next).isWord()
                && !borders.isForeign(next, tokens.size())
                && !words.isLink(next)
                && !words.isJoint(next)
                && !words.opensClause(next);
        return noun || (first > bound && words.isPossessive(first - 1));
    }

    private boolean isRole(@Nullable RolePhrase phrase, boolean person) {
        return phrase != null && (person ? phrases.isRole(phrase) : phrases.isBody(phrase));
    }

    private boolean isHead(int at, boolean person) {
        return person ? words.isPerson(at) : words.isBody(at) && !tokens.get(at).isCapitalised();
    }

    /** {@code Popstar Ada Byron}: a noun that the name's own capitals take in, where nouns are capitalised. */
    private boolean isNounOfName(NameMention mention) {
        int at = mention.first() - 1;
        return lexicon.has(Trait.NOUNS_CAPITALISED)
                && mention.hasTitle()
                && !mention.isSingle()
                && tokens.get(at).isCapitalised()
                && !words.isCommon(at)
                && !words.isBody(at)
                && !words.isAddress(at)
                && !lexicon.has(WordList.ORGANISATIONS, tokens.get(at).key())
                && !lexicon.has(WordList.PLACES, tokens.get(at).key());
    }

    /** Whether nothing but a space stands between a token and the next. */
    private boolean isAttached(int at) {
        int gap = tokens.get(at + 1).from() - tokens.get(at).to();
        boolean plain =
                tokens.get(at).isWord() || gap == 0 || !tokens.get(at).kind().equals(TokenKind.PUNCTUATION);
        return gap <= 1 && plain;
    }

    /** {@code Bank of Ghent}. */
    private boolean isWithinName(int link) {
        return !lexicon.has(Trait.NOUNS_CAPITALISED)
                && link > 0
                && tokens.get(link - 1).isCapitalised()
                && tokens.get(link + 1).isCapitalised()
                && !words.isPerson(link - 1);
    }

    /** {@code author and journalist Ada Byron}, not {@code the police and mayor Ada Byron}. */
    private boolean joinsRoles(int joint, int bound) {
        return joint > bound && words.isPerson(joint - 1) && cast.at(joint - 1) == null;
    }

    private boolean isSomebody(int at) {
        var actor = cast.at(at);
        return actor != null
                && actor.isPerson()
                && cast.at(at + 1) != actor
                && tokens.get(at + 1).isCapitalised();
    }

    private boolean isOpener(int at, int bound) {
        var token = tokens.get(at);
        return (lexicon.has(WordList.NOT_NAMES, token.key()) && lexicon.has(WordList.ADVERBS, token.key()))
                || (at == bound
                        && !words.isPerson(at)
                        && !words.isDeterminer(at)
                        && lexicon.has(WordList.OPENERS, token.key()));
    }

    /** A lone word that tells no office: {@code Mrs}, {@code neighbour}. */
    private boolean isBareAddress(int first, NameMention mention) {
        return mention.first() - first == 1 && !words.isOffice(first) && !isNounOfName(mention);
    }
}
