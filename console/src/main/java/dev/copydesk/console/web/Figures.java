package dev.copydesk.console.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures as a person reads them. What is not known is said to be unknown: it is never a zero. */
public final class Figures {
    public static final String UNKNOWN = "unknown";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final double HARDLY = 0.05;
    private static final int KIB = 1 << 10;
    private static final int MIB = 1 << 20;

    private Figures() {}

    /** {@code 1,204}. */
    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /**
     * {@code 1,204}, {@code ≤ 1,204} or unknown.
     *
     * @param counted whether it is the number, not the most
     */
    public static String records(@Nullable Long records, boolean counted) {
        return records == null ? UNKNOWN : (counted ? "" : "≤ ") + count(records);
    }

    /** {@code 1 record}, {@code 3 records}. */
    public static String some(long count, String one, String many) {
        return count(count) + " " + (count == 1 ? one : many);
    }

    /** In seconds: {@code 0.4 s}, {@code 75 s}, {@code 1,204 s}. */
    public static String seconds(long millis) {
        return millis < 10_000
                ? String.format(Locale.ROOT, "%.1f s", millis / 1_000.0)
                : count(Math.round(millis / 1_000.0)) + " s";
    }

    /** {@code 12.3 s}, {@code 4 min 5 s}, {@code 3 h 20 min}, {@code 2 d 4 h}. */
    public static String duration(long millis) {
        long seconds = Math.round(millis / 1_000.0);
        if (millis < 1_000) {
            return millis + " ms";
        }
        if (seconds < 60) {
            return millis < 10_000 ? String.format(Locale.ROOT, "%.1f s", millis / 1_000.0) : seconds + " s";
        }
        if (seconds < 3_600) {
            return seconds / 60 + " min " + seconds % 60 + " s";
        }
        long minutes = seconds / 60;
        return minutes < 24 * 60
                ? minutes / 60 + " h " + minutes % 60 + " min"
                : minutes / (24 * 60) + " d " + minutes / 60 % 24 + " h";
    }

    /** Of something a second. */
    public static String rate(@Nullable Double perSecond) {
        return perSecond == null ? UNKNOWN : perSecondText(perSecond);
    }

    /** How a number of records changes: {@code +3.2/s}, {@code −12/s}, {@code steady}. */
    public static String trend(@Nullable Double perSecond) {
        if (perSecond == null) {
            return UNKNOWN;
        }
        if (Math.abs(perSecond) < HARDLY) {
            return "steady";
        }
        return (perSecond > 0 ? "↗ +" : "↘ −") + perSecondText(Math.abs(perSecond));
    }

    private static String perSecondText(double perSecond) {
        if (perSecond > 0 && perSecond < HARDLY) {
            return String.format(Locale.ROOT, "%.1f/min", perSecond * 60);
        }
        return perSecond < 100 ? String.format(Locale.ROOT, "%.1f/s", perSecond) : count(Math.round(perSecond)) + "/s";
    }

    /** {@code 512 bytes}, {@code 14.2 KiB}. */
    public static String bytes(long bytes) {
        if (bytes < 10 * KIB) {
            return some(bytes, "byte", "bytes");
        }
        return bytes < MIB
                ? String.format(Locale.ROOT, "%.1f KiB", bytes / (double) KIB)
                : String.format(Locale.ROOT, "%.1f MiB", bytes / (double) MIB);
    }

    /** {@code 2026-03-01 12:00:00 UTC}. */
    public static String time(Instant at) {
        return TIME.format(at) + " UTC";
    }

    /** The same without the day. */
    public static String clock(Instant at) {
        return CLOCK.format(at) + " UTC";
    }

    /** How long ago, in the past tense: {@code 4 min ago}. */
    public static String ago(Instant at, Instant now) {
        long millis = Math.max(0, now.toEpochMilli() - at.toEpochMilli());
        long minutes = millis / 60_000;
        if (minutes < 1) {
            return millis / 1_000 + " s ago";
        }
        if (minutes < 120) {
            return minutes + " min ago";
        }
        return minutes < 48 * 60 ? minutes / 60 + " h ago" : minutes / (24 * 60) + " days ago";
    }
}
