package dev.copydesk.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a word list says of a word, behind {@code " : "}. {@link WordList} tells which notes a list may hold. */
public enum Note {
    /** A form of address: {@code Mrs}. */
    ADDRESS,
    /** A verb of speech whose object is the one spoken to: {@code told}. */
    ADDRESSEE,
    /** A phrase, or a verb, that stands behind the quotation only, or before a colon. */
    AFTER,
    /** A preposition before who acts in a passive: {@code by}. */
    AGENT,
    /** A determiner that needs no noun: {@code viele}. */
    ALONE,
    /** A word for someone named before: {@code ce}, {@code l’intéressée}. */
    ANAPHORIC,
    /** An introduction of a name or title whatever stands between the marks. */
    ALWAYS,
    /** A word before what something is held to be, or a verb that needs one: {@code als}. */
    AS,
    /** Of an adjective that stands behind its noun: {@code l’Assemblée nationale}. */
    ADJECTIVE,
    ADVERB,
    /** A preposition whose phrase tells when, where or how, and not which is meant. */
    ADVERBIAL,
    /** A form of a verb that may be a noun: {@code report}. */
    BASE,
    /** A form of the auxiliary that makes passives. */
    BE,
    /** A phrase that stands behind its source: {@code zufolge}. */
    BEHIND,
    /** A body that speaks, or a small word of a body's name alone. */
    BODY,
    /** A noun for a person that tells no office by itself: {@code neighbour}. */
    COMMON,
    /** A form of the verb that says what something is. */
    COPULA,
    /** A word that tells behind a noun which is meant: {@code the plan for}. */
    DEFINES,
    DEFINITE,
    /** A document that speaks, or a phrase before one. */
    DOCUMENT,
    /** Of either gender, as given names may be. */
    EITHER("u"),
    FEMALE("f"),
    /** Of feminine nouns. */
    FEMININE,
    /** Of feminine nouns that are things. */
    FEMININE_THING,
    GENITIVE,
    GERUND,
    /** A verb whose source is no subject but what a preposition governs: {@code heißt es}. */
    IMPERSONAL,
    INDEFINITE,
    /** A word that stands before an infinitive: {@code to}. */
    INFINITIVE,
    /** A conjunction that also joins names. */
    JOINS,
    /** A phrase that opens a clause and tells whose judgement it is. */
    JUDGING,
    /** A word that names a work or a thing by the name that follows it. */
    LABEL,
    /** A preposition within a noun phrase: {@code of}. */
    LINK,
    MALE("m"),
    /** {@code as} in {@code as she puts it}. */
    MANNER,
    /** A form of a verb that is a noun as well: {@code la demande}. */
    NOUN,
    OBLIQUE,
    /** A word that opens a clause and names whose view it is. */
    OPENING,
    /** A noun that tells when or where something was said: {@code in an interview}. */
    OCCASION,
    /** An abbreviation that what it leads to always follows: {@code incl}. */
    ONWARD,
    PAST,
    PEOPLE,
    PERSON,
    PLURAL,
    /** A verb the subject of whose passive speaks: {@code wird zitiert}. */
    QUOTING,
    /** A pronoun that stands for the subject again: {@code se}. */
    REFLEXIVE,
    RELATIVE,
    /** A noun whose owner speaks: {@code das Fazit von Byron}. */
    SAYING,
    SELF,
    /** A preposition before whom words come from. */
    SOURCE,
    /** A verb that stands beside a quotation as it is: {@code said}. */
    SPEECH,
    THING,
    /** A verb whose subject holds an office: {@code leads}. */
    VERB,
    /** A verb that attributes only words that are its own complement: {@code called}. */
    WEAK,
    /** A phrase that a verb and its subject follow: {@code mit diesen Worten}. */
    WORDS;

    private static final Map<String, Note> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Note::code, Function.identity()));

    private final String code;

    Note() {
        this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Note(String code) {
        this.code = code;
    }

    /** As lists have it. */
    String code() {
        return code;
    }

    static Optional<Note> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
