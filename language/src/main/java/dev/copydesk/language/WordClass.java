package dev.copydesk.language;

/** The part of speech of a token, as far as phrases need it. */
public enum WordClass {
    NOUN('N'),
    /** A word of a name. */
    NAME('P'),
    ADJECTIVE('J'),
    VERB('V'),
    /** A past tense or participle that stands as no adjective. */
    PAST('D'),
    GERUND('G'),
    ADVERB('R'),
    NUMBER('C'),
    MODAL('M'),
    /** {@code to} before a verb, and where it is a preposition. */
    INFINITIVE('T'),
    DETERMINER('A'),
    PRONOUN('U'),
    FUNCTION('F'),
    POSSESSIVE('S'),
    MARK('X');

    private final char code;

    WordClass(char code) {
        this.code = code;
    }

    static WordClass of(char code) {
        for (var wordClass : values()) {
            if (wordClass.code == code) {
                return wordClass;
            }
        }
        return NOUN;
    }

    char code() {
        return code;
    }

    /** Whether a phrase that names a thing can end with it. */
    public boolean isNominal() {
        return this == NOUN || this == NAME;
    }
}
