package dev.copydesk.events;

/** Reading times in minutes, rounded to a tenth: of the source, of the digest, and the difference, never negative. */
public record TimeSaved(double sourceMinutes, double digestMinutes, double savedMinutes) {
    public TimeSaved {
        check(sourceMinutes);
        check(digestMinutes);
        check(savedMinutes);
    }

    private static void check(double minutes) {
        if (!(minutes >= 0 && minutes < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("minutes that no reading takes: " + minutes);
        }
    }
}
