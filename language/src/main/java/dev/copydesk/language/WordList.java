package dev.copydesk.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The lists of words that a language is known by, and the notes that each may hold. A list is a file,
 * {@code <language>/<name>.txt}, explained at its top; {@code common} holds what is the same in all languages.
 */
public enum WordList {
    ABBREVIATIONS(Note.ONWARD),
    ACCORDING(Note.OPENING, Note.BEHIND, Note.AFTER, Note.JUDGING, Note.DOCUMENT, Note.WORDS),
    ADVERBS(Note.AS),
    AUXILIARIES(Note.BE, Note.COPULA, Note.PLURAL),
    /** Small words that an apostrophe or a hyphen joins to a neighbour and that are read apart: {@code l’}, {@code -t-il}. */
    CLITICS,
    CONJUNCTIONS(Note.JOINS, Note.MANNER, Note.AS),
    CUES(
            Note.SPEECH,
            Note.ADDRESSEE,
            Note.WEAK,
            Note.BASE,
            Note.GERUND,
            Note.IMPERSONAL,
            Note.QUOTING,
            Note.AS,
            Note.NOUN,
            Note.PAST,
            Note.AFTER,
            Note.PLURAL),
    DETERMINERS(Note.DEFINITE, Note.ALONE, Note.ANAPHORIC, Note.DEFINES),
    ELISIONS,
    ENDINGS(
            Note.ADJECTIVE,
            Note.AGENT,
            Note.PLURAL,
            Note.PAST,
            Note.GERUND,
            Note.ADVERB,
            Note.OBLIQUE,
            Note.FEMININE,
            Note.FEMININE_THING),
    FINITE_VERBS,
    FIRST_NAMES(Note.MALE, Note.FEMALE, Note.EITHER),
    GENDERS(Note.MALE, Note.FEMALE),
    GIVEN_NAMES(Note.MALE, Note.FEMALE, Note.EITHER),
    JUDGEMENTS,
    NEGATIONS,
    NOBILIARY(Note.BODY),
    NOMINALS(Note.PERSON, Note.PEOPLE, Note.DOCUMENT, Note.BODY, Note.SAYING, Note.ANAPHORIC),
    NOT_NAMES,
    NOT_QUOTES(Note.LABEL, Note.INDEFINITE, Note.DEFINITE, Note.ALWAYS),
    /** Pronouns that stand before a verb and are its object. */
    OBJECTS(Note.REFLEXIVE, Note.SELF),
    OBLIQUE(Note.FEMININE, Note.GENITIVE),
    OPENERS(Note.DEFINES),
    ORGANISATIONS,
    PLACES,
    POSSESSIVES(Note.THING, Note.SELF, Note.PLURAL, Note.MALE, Note.FEMALE),
    PREPOSITIONS(Note.ADVERBIAL, Note.SOURCE, Note.INFINITIVE, Note.AGENT, Note.DEFINITE, Note.AS),
    PRONOUNS(Note.INDEFINITE, Note.THING, Note.SELF, Note.RELATIVE, Note.PLURAL, Note.MALE, Note.FEMALE),
    REPORTED,
    ROLES(Note.COMMON, Note.BODY, Note.ADDRESS, Note.LINK, Note.PAST, Note.OCCASION, Note.COPULA, Note.VERB, Note.AS),
    SPEECH_NOUNS,
    SUBORDINATORS(Note.RELATIVE, Note.MANNER),
    SUFFIXES,
    TITLES(Note.MALE, Note.FEMALE);

    @SuppressWarnings("ImmutableEnumChecker") // nothing changes it past the constructor
    private final Set<Note> notes = EnumSet.noneOf(Note.class);

    WordList(Note... notes) {
        this.notes.addAll(List.of(notes));
    }

    boolean allows(Note note) {
        return notes.contains(note);
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    }
}
