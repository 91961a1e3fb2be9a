package dev.copydesk.enrich.quotes;

/**
 * A verb that attributes: its token, and how it does.
 *
 * @param gerund whether its subject is that of the clause before it: {@code she left, saying “…”}
 */
record Cue(int at, Strength strength, boolean gerund) {
    enum Strength {
        SPEECH,
        /** Its object is the one spoken to. */
        ADDRESSEE,
        /** It attributes only words that are its own complement. */
        WEAK
    }

    static Cue of(int at, String note) {
        var strength = note.startsWith("addressee")
                ? Strength.ADDRESSEE
                : note.startsWith("weak") ? Strength.WEAK : Strength.SPEECH;
        return new Cue(at, strength, note.endsWith("gerund"));
    }

    boolean isWeak() {
        return strength == Strength.WEAK;
    }
}
