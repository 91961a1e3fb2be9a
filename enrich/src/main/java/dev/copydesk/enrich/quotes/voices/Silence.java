package dev.copydesk.enrich.quotes.voices;

/** The reasons why nobody is named. */
public enum Silence {
    NO_CUE("no-cue"),
    PRONOUN("pronoun-unresolved"),
    /** Two people fit what the text says. */
    AMBIGUOUS("ambiguous"),
    /** The text tells of speech and hides who speaks. */
    ANONYMOUS("anonymous");

    private final String reason;

    Silence(String reason) {
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
