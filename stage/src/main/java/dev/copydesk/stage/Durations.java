package dev.copydesk.stage;

import java.util.Locale;

/** Lengths of time as a person says them. */
public final class Durations {
    private Durations() {}

    /** {@code 640 ms}, {@code 12.3 s}, {@code 4 min 5 s}, {@code 3 h 20 min}. */
    public static String text(long millis) {
        if (millis < 1_000) {
            return millis + " ms";
        }
        if (millis < 60_000) {
            return String.format(Locale.ROOT, "%.1f s", millis / 1_000.0);
        }
        long minutes = millis / 60_000;
        return minutes < 60
                ? minutes + " min " + millis / 1_000 % 60 + " s"
                : minutes / 60 + " h " + minutes % 60 + " min";
    }
}
