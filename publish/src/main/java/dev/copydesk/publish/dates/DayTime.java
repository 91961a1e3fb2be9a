package dev.copydesk.publish.dates;

/**
 * Whether a clause tells of what was or of what will be.
 *
 * @param sign {@code PAST}, {@code FUTURE} or {@code UNSURE}
 * @param distance how many tokens stand between the word that says so and the day; none where nothing says so
 */
record DayTime(TenseSign sign, int distance) {
    static final DayTime UNKNOWN = new DayTime(TenseSign.UNSURE, Integer.MAX_VALUE);
}
