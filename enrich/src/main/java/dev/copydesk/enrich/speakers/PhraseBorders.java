package dev.copydesk.enrich.speakers;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.Reading;
import dev.copydesk.language.Token;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordClass;
import dev.copydesk.language.WordList;
import java.util.List;

/** Which words end the noun phrase that states a role. */
final class PhraseBorders {
    private static final int MIN_ADJECTIVE = 4;
    private static final int MAX_ADJECTIVES = 3;

    private final Reading reading;
    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final RoleWords words;
    private final boolean hasClasses;
    private final boolean nounsCapitalised;

    PhraseBorders(Reading reading, RoleWords words) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.lexicon = reading.lexicon();
        this.words = words;
        this.hasClasses = lexicon.has(Trait.NOUN_COMPOUNDS)
                && lexicon.isOf(reading.article().language());
        this.nounsCapitalised = lexicon.has(Trait.NOUNS_CAPITALISED);
    }

    /** Whether no noun phrase holds a word: a verb, a pronoun, a preposition that opens no attribute. */
    boolean isForeign(int at, int end) {
        var key = tokens.get(at).key();
        if (words.isPerson(at)
                || words.isLink(at)
                || words.isDeterminer(at)
                || lexicon.has(WordList.NOBILIARY, key, Note.BODY)) {
            return false;
        }
        if (lexicon.has(WordList.PRONOUNS, key)
                || lexicon.has(WordList.AUXILIARIES, key)
                || lexicon.has(WordList.NEGATIONS, key)
                || lexicon.has(WordList.PREPOSITIONS, key)
                || (lexicon.has(WordList.CONJUNCTIONS, key) && !words.isJoint(at))) {
            return !tokens.get(at).isAcronym();
        }
        if (tokens.get(at).isCapitalised() || isMixed(tokens.get(at).text())) {
            return nounsCapitalised && words.isDay(tokens.get(at));
        }
        if (hasClasses) {
            return isForeignByClass(at, end);
        }
        return nounsCapitalised
                ? !words.isJoint(at) && !isInflected(at, end)
                : lexicon.has(WordList.CUES, key)
                        || lexicon.has(WordList.FINITE_VERBS, key)
                        || lexicon.has(WordList.ADVERBS, key);
    }

    /** {@code 1.FC}, {@code iX}. */
    private static boolean isMixed(String text) {
        return text.chars().anyMatch(Character::isUpperCase);
    }

    private boolean isForeignByClass(int at, int end) {
        return switch (reading.wordClass(at)) {
            case VERB -> !isNounToo(at);
            case MODAL, INFINITIVE, PRONOUN -> true;
            case PAST -> !beforeNoun(at, end) && !isParticiple(at, end);
            case GERUND, ADVERB -> !beforeNoun(at, end) && !isGoverned(at);
            default ->
                lexicon.has(WordList.CUES, tokens.get(at).key(), Note.SPEECH)
                        && !lexicon.has(WordList.NOMINALS, tokens.get(at).key())
                        && !beforeNoun(at, end);
        };
    }

    /** {@code a sex trafficking ring}: a word that may be a noun, behind an attribute. */
    private boolean isNounToo(int at) {
        var classes = lexicon.wordClasses(tokens.get(at).key());
        if (at == 0 || classes == null || classes.indexOf('N') < 0) {
            return false;
        }
        return switch (reading.wordClass(at - 1)) {
            case ADJECTIVE, GERUND, DETERMINER, POSSESSIVE -> true;
            default -> false;
        };
    }

    /** {@code they met teacher Byron}: a form that may be a participle, right behind a subject. */
    boolean isVerbBetween(int at) {
        if (!hasClasses
                || reading.wordClass(at) != WordClass.PAST
                || !tokens.get(at - 1).isWord()) {
            return false;
        }
        return switch (reading.wordClass(at - 1)) {
            case NOUN, NAME, PRONOUN, ADVERB -> true;
            default -> lexicon.has(WordList.PRONOUNS, tokens.get(at - 1).key());
        };
    }

    private boolean isGoverned(int at) {
        return reading.wordClass(at) == WordClass.GERUND && at > 0 && (words.isLink(at - 1) || words.isJoint(at - 1));
    }

    private boolean beforeNoun(int at, int end) {
        boolean attribute = at > 0 && (tokens.get(at - 1).kind() == TokenKind.POSSESSIVE || words.isDeterminer(at - 1));
        if (at + 1 >= end
                || !tokens.get(at + 1).isWord()
                || (!attribute && lexicon.has(WordList.CUES, tokens.get(at).key()))) {
            return false;
        }
        return switch (reading.wordClass(at + 1)) {
            case NOUN, NAME, ADJECTIVE -> !tokens.get(at + 1).isCapitalised() || words.isPerson(at + 1);
            case PAST, GERUND -> at + 2 < end && reading.wordClass(at + 2) == WordClass.NOUN;
            default -> words.isPerson(at + 1);
        };
    }

    /** {@code a poet based in Ghent}. */
    boolean isParticiple(int at, int end) {
        return words.isAttributive(at) && at + 1 < end && words.isLink(at + 1);
    }

    /** An adjective where nouns are capitalised: it has an ending, and a noun follows. */
    private boolean isInflected(int at, int end) {
        int i = at;
        while (i < end && tokens.get(i).isWord() && !tokens.get(i).isCapitalised() && i - at < MAX_ADJECTIVES) {
            var key = tokens.get(i).key();
            boolean joint = i > at && words.isJoint(i);
            if (!joint && (key.length() < MIN_ADJECTIVE || !key.matches(".*e[nrsm]?") || isCue(key))) {
                return false;
            }
            i++;
        }
        return i < end && (tokens.get(i).isCapitalised() || (!tokens.get(i).isWord() && i > at + 1));
    }

    private boolean isCue(String key) {
        return lexicon.has(WordList.CUES, key) || lexicon.has(WordList.FINITE_VERBS, key);
    }
}
