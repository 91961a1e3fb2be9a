package dev.copydesk.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A date as precise as its source: ISO 8601, a day ({@code 2026-03-01}), a local time ({@code 2026-03-01T09:30:00}) or
 * a time with its offset ({@code 2026-03-01T09:30:00+01:00}).
 */
public record NewsDate(@JsonValue String iso) implements Comparable<NewsDate> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NewsDate {
        toInstantUtc(iso);
    }

    public static NewsDate of(LocalDate day) {
        return new NewsDate(day.toString());
    }

    public static NewsDate of(LocalDateTime time) {
        return new NewsDate(
                time.truncatedTo(ChronoUnit.SECONDS).toString().length() == 16
                        ? time.truncatedTo(ChronoUnit.SECONDS) + ":00"
                        : time.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    public static NewsDate of(OffsetDateTime time) {
        var seconds = time.truncatedTo(ChronoUnit.SECONDS);
        return new NewsDate(
                of(seconds.toLocalDateTime()).iso + seconds.getOffset().getId());
    }

    /** The day that the date names, in its own offset. */
    public LocalDate day() {
        return LocalDate.parse(iso.substring(0, 10));
    }

    private static OffsetDateTime toInstantUtc(String iso) {
        try {
            if (iso.length() == 10) {
                return LocalDate.parse(iso).atStartOfDay().atOffset(ZoneOffset.UTC);
            }
            var time = iso.substring(Math.min(11, iso.length())).toUpperCase(Locale.ROOT);
            return time.endsWith("Z") || time.contains("+") || time.contains("-")
                    ? OffsetDateTime.parse(iso)
                    : LocalDateTime.parse(iso).atOffset(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not an ISO 8601 date: " + iso, e);
        }
    }

    @Override
    public int compareTo(NewsDate other) {
        return toInstantUtc(iso).toInstant().compareTo(toInstantUtc(other.iso).toInstant());
    }

    @Override
    public String toString() {
        return iso;
    }
}
