package dev.copydesk.enrich.speakers;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.Reading;
import dev.copydesk.language.Token;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordList;
import java.util.List;

/** What single tokens are to the phrase that states a role. */
final class RoleWords {
    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final boolean nounsCapitalised;

    RoleWords(Reading reading) {
        this.tokens = reading.tokens();
        this.lexicon = reading.lexicon();
        this.nounsCapitalised = lexicon.has(Trait.NOUNS_CAPITALISED);
    }

    /** The key of a noun, without an article that is written with it: {@code l'imam}. */
    private String noun(int at) {
        var key = tokens.get(at).key();
        int mark = key.indexOf('\'');
        return mark == 1 && key.length() > 2 ? key.substring(2) : key;
    }

    /** The length of an article that is written with a noun. */
    int article(int at) {
        return tokens.get(at).key().length() - noun(at).length();
    }

    private boolean has(int at, Note note) {
        return lexicon.has(WordList.ROLES, noun(at), note);
    }

    /** A noun for an office. */
    boolean isOffice(int at) {
        var notes = tokens.get(at).isWord() ? lexicon.notes(WordList.ROLES, noun(at)) : null;
        return notes != null
                ? notes.isEmpty()
                : nounsCapitalised && lexicon.isTitle(tokens.get(at).key());
    }

    /** A noun for a person that tells no office by itself: {@code neighbour}. */
    boolean isCommon(int at) {
        return tokens.get(at).isWord()
                && !isOffice(at)
                && (has(at, Note.COMMON) || lexicon.has(WordList.NOMINALS, noun(at), Note.PERSON))
                && !isDeterminer(at)
                && !isLink(at)
                && !has(at, Note.ADDRESS);
    }

    boolean isPerson(int at) {
        return isOffice(at) || isCommon(at);
    }

    boolean isBody(int at) {
        return tokens.get(at).isWord() && (has(at, Note.BODY) || lexicon.has(WordList.NOMINALS, noun(at), Note.BODY));
    }

    boolean isAddress(int at) {
        return has(at, Note.ADDRESS);
    }

    boolean isLink(int at) {
        return lexicon.has(WordList.ROLES, tokens.get(at).key(), Note.LINK);
    }

    /** {@code d’Orsay}: a preposition and a noun in one word. */
    boolean isLinkedNoun(int at) {
        return tokens.get(at).key().startsWith("d'");
    }

    boolean isJoint(int at) {
        return lexicon.has(WordList.CONJUNCTIONS, tokens.get(at).key(), Note.JOINS);
    }

    /** {@code Jr.}. */
    boolean isSuffix(int at) {
        return lexicon.has(WordList.SUFFIXES, tokens.get(at).key());
    }

    /** {@code since}, {@code during}: a preposition that says no more of a noun. */
    boolean opensAdverbial(int at) {
        return lexicon.has(WordList.PREPOSITIONS, tokens.get(at).key()) && !isLink(at);
    }

    boolean isCopula(int at) {
        return has(at, Note.COPULA);
    }

    boolean isActing(int at) {
        return tokens.get(at).isWord() && !tokens.get(at).isCapitalised() && has(at, Note.VERB);
    }

    boolean isAs(int at) {
        return lexicon.has(WordList.ROLES, tokens.get(at).key(), Note.AS);
    }

    boolean isDeterminer(int at) {
        return lexicon.has(WordList.DETERMINERS, tokens.get(at).key()) || isPossessive(at);
    }

    boolean isDefinite(int at) {
        return lexicon.has(WordList.DETERMINERS, tokens.get(at).key(), Note.DEFINITE);
    }

    boolean isPossessive(int at) {
        return lexicon.has(WordList.POSSESSIVES, tokens.get(at).key());
    }

    /** A word that opens a relative clause, or a clause of another kind, behind a noun. */
    boolean opensClause(int at) {
        var key = tokens.get(at).key();
        return lexicon.has(WordList.PRONOUNS, key, Note.RELATIVE)
                || (lexicon.has(WordList.CONJUNCTIONS, key)
                        && !isJoint(at)
                        && !isLink(at)
                        && !lexicon.has(WordList.PREPOSITIONS, key));
    }

    /** {@code based} in {@code a poet based in Ghent}: a participle that may stand within a noun phrase. */
    boolean isAttributive(int at) {
        return has(at, Note.PAST);
    }

    /** {@code in an interview}, {@code on Monday}: whether a preposition here tells when or where something was said. */
    boolean isOccasion(int at, int end) {
        if (!lexicon.has(WordList.ROLES, tokens.get(at).key(), Note.OCCASION)) {
            return false;
        }
        for (int i = at + 1; i < end && i - at <= 3; i++) {
            var token = tokens.get(i);
            if (has(i, Note.OCCASION) || isDay(token)) {
                return true;
            }
            if (!token.isWord() || token.isCapitalised()) {
                return false;
            }
        }
        return false;
    }

    boolean isDay(Token token) {
        return lexicon.has(WordList.NOT_NAMES, token.key())
                && (nounsCapitalised || lexicon.has(WordList.ADVERBS, token.key()));
    }
}
