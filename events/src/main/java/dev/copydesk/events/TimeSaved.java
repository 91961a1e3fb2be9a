package dev.copydesk.events;

/** Reading times in minutes, rounded to a tenth: of the source, of the digest, and the difference, never negative. */
public record TimeSaved(double sourceMinutes, double digestMinutes, double savedMinutes) {
    public TimeSaved {
        if (sourceMinutes < 0 || digestMinutes < 0 || savedMinutes < 0) {
            throw new IllegalArgumentException("negative minutes");
        }
    }
}
