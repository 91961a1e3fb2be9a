package dev.copydesk.events;

import org.jspecify.annotations.Nullable;

/**
 * Reading times in minutes, rounded to a tenth: of the source, of the digest, and the difference, never negative.
 *
 * @param perMinute the speed that they rest on: words, or characters in Chinese, Japanese and Thai
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
