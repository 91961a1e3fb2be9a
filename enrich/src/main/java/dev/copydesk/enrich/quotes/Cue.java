package dev.copydesk.enrich.quotes;

/** A verb that attributes: its token, and how it does. */
record Cue(int at, Strength strength) {
    enum Strength {
        SPEECH,
        /** Its object is the one spoken to. */
        ADDRESSEE,
        /** It attributes only words that are its own complement. */
        WEAK
    }

    boolean isWeak() {
        return strength == Strength.WEAK;
    }
}
