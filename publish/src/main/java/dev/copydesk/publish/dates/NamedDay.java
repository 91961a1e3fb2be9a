package dev.copydesk.publish.dates;

import java.time.DayOfWeek;

/** How a text names a day without its date. */
sealed interface NamedDay {
    /** {@code Tuesday}. */
    record Weekday(DayOfWeek day) implements NamedDay {}

    /**
     * {@code yesterday}.
     *
     * @param days how many days after the day of publication
     * @param vague whether the word may mean these times as well: {@code today}
     */
    record Distance(int days, boolean vague) implements NamedDay {}
}
