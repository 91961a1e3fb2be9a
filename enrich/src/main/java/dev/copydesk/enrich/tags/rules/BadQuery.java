package dev.copydesk.enrich.tags.rules;

/** A query that cannot be read, or asks for more than a rule may. */
public final class BadQuery extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final int at;

    BadQuery(int at, String message) {
        super("query: " + (at < 0 ? "" : "at character " + (at + 1) + ": ") + message);
        this.at = at;
    }

    /** The index of the character at which it is wrong; negative where that is no one place. */
    public int at() {
        return at;
    }
}
