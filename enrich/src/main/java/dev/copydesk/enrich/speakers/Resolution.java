package dev.copydesk.enrich.speakers;

/**
 * How a phrase was found to mean someone, and how clearly.
 *
 * @param candidates how many there were to choose from
 * @param margin by how much the one chosen counts more than the next; {@link #ALONE} where there is no other
 */
public record Resolution(Kind kind, int candidates, double margin) {
    public static final double ALONE = 10;

    /** What tells who is meant. */
    public enum Kind {
        /** The phrase names someone of the cast. */
        NAME,
        /** {@code she}. */
        PRONOUN,
        /** {@code it}, {@code they}: what spoke last. */
        LAST_SPEAKER,
        /** {@code the minister}, {@code the bureau}. */
        NOUN,
        /** The phrase describes a source that the text does not name. */
        DESCRIPTION
    }

    public static Resolution of(Kind kind) {
        return new Resolution(kind, 1, ALONE);
    }
}
