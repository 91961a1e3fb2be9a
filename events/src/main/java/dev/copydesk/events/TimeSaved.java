package dev.copydesk.events;

import org.jspecify.annotations.Nullable;

/**
 * Reading times in minutes, rounded to a tenth: of the source, of the digest, and the difference, never negative.
 *
 * @param sourceMinutes the time to read the article's text, in minutes
 * @param digestMinutes the time to read signal, case and take, in minutes
 * @param savedMinutes the difference in minutes, never negative
 * @param perMinute the reading speed that the times rest on: words a minute, or characters in Chinese, Japanese and
 *     Thai
 */
public record TimeSaved(
        double sourceMinutes,
        double digestMinutes,
        double savedMinutes,
        @Nullable Integer perMinute) {
    public TimeSaved {
        check(sourceMinutes);
        check(digestMinutes);
        check(savedMinutes);
    }

    /** Times at a speed that is not told. */
    public TimeSaved(double sourceMinutes, double digestMinutes, double savedMinutes) {
        this(sourceMinutes, digestMinutes, savedMinutes, null);
    }

    private static void check(double minutes) {
        if (!(minutes >= 0 && minutes < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("minutes that no reading takes: " + minutes);
        }
    }
}
