package dev.copydesk.language;

import java.util.Locale;

/** The lists of words that a language is known by: each is a file, {@code lang/<language>/<name>.txt}, explained at its
 * top; {@code lang/common} holds what is the same in all. */
public enum WordList {
    ABBREVIATIONS,
    ACCORDING,
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    CUES,
    DETERMINERS,
    ELISIONS,
    ENDINGS,
    FINITE_VERBS,
    FIRST_NAMES,
    GENDERS,
    GIVEN_NAMES,
    JUDGEMENTS,
    NEGATIONS,
    NOBILIARY,
    NOMINALS,
    NOT_NAMES,
    NOT_QUOTES,
    OBLIQUE,
    OPENERS,
    ORGANISATIONS,
    PLACES,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    REPORTED,
    SPEECH_NOUNS,
    SUBORDINATORS,
    SUFFIXES,
    TITLES,
    TRAITS,
    WORD_CLASSES;

    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    }
}
