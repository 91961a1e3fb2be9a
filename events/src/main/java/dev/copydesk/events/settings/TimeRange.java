package dev.copydesk.events.settings;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * The times from {@code min} to {@code max}, both included.
 *
 * @param min the shortest
 * @param max the longest
 */
public record TimeRange(Duration min, Duration max) implements AllowedValues {
    private static final List<ChronoUnit> UNITS =
            List.of(ChronoUnit.DAYS, ChronoUnit.HOURS, ChronoUnit.MINUTES, ChronoUnit.SECONDS, ChronoUnit.MILLIS);

    public TimeRange {
        if (min.compareTo(max) > 0) {
            throw new IllegalArgumentException("empty range: " + min + " to " + max);
        }
    }

    public boolean contains(Duration time) {
        return time.compareTo(min) >= 0 && time.compareTo(max) <= 0;
    }

    /** @throws IllegalArgumentException where {@code time}, told as {@code name}, is none of these */
    public void check(String name, Duration time) {
        if (!contains(time)) {
            throw new IllegalArgumentException(name + ": " + this + ", not " + words(time));
        }
    }

    /** The whole numbers of a unit that are in this range. */
    public NumberRange in(ChronoUnit unit) {
        long least = min.dividedBy(unit.getDuration());
        boolean whole = unit.getDuration().multipliedBy(least).equals(min);
        return NumberRange.of(whole ? least : least + 1, max.dividedBy(unit.getDuration()));
    }

    /** {@code 1 second to 7 days}. */
    @Override
    public String toString() {
        return words(min) + " to " + words(max);
    }

    /** In the largest unit of which it is a whole number. */
    private static String words(Duration time) {
        if (time.isZero()) {
            return "0";
        }
        for (var unit : UNITS) {
            long count = time.dividedBy(unit.getDuration());
            if (count != 0 && unit.getDuration().multipliedBy(count).equals(time)) {
                return count + " " + name(unit, count);
            }
        }
        return time.toString();
    }

    private static String name(ChronoUnit unit, long count) {
        var many = unit == ChronoUnit.MILLIS ? "milliseconds" : unit.name().toLowerCase(Locale.ROOT);
        return count == 1 ? many.substring(0, many.length() - 1) : many;
    }
}
