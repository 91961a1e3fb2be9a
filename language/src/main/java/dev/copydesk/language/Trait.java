package dev.copydesk.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sets a language apart, as its {@code traits.txt} says. */
public enum Trait {
    /** A dot makes an ordinal of a number: {@code am 3. Mai}. */
    DOTTED_ORDINALS,
    /** Every noun has a gender: {@code elle} may be a town. */
    GRAMMATICAL_GENDER,
    /** A noun before a noun says more of it: {@code police chief}. */
    NOUN_COMPOUNDS,
    /** A noun comes before the words that describe it: {@code la ministra española}. */
    NOUN_FIRST,
    /** Nouns are capitalised as names are. */
    NOUNS_CAPITALISED,
    /** A verb needs no pronoun for its subject: {@code «…», añadió}. */
    NULL_SUBJECT,
    /** An office, and what it is of, stands before the name of whoever holds it: {@code le maire de Lyon Claire Morel}. */
    OFFICE_BEFORE_NAME,
    /** Beside a quotation, and amid it, a verb of speech stands before its subject: {@code « Oui, dit-elle, c’est vrai »}. */
    QUOTATIVE_INVERSION,
    /** A verb of speech may stand before its subject, in a compound tense too: {@code «…», ha dicho Ada Byron}. */
    SUBJECT_BEHIND,
    /** A person has two family names, of which the first may stand alone. */
    TWO_SURNAMES,
    /** A verb comes second; its subject stands behind it where something else is first. */
    VERB_SECOND;

    static Optional<Trait> of(String code) {
        return Arrays.stream(values())
                .filter(trait ->
                        trait.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(code))
                .findFirst();
    }
}
