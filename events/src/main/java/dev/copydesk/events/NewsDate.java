package dev.copydesk.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Comparator;
import java.util.Locale;

/**
 * A date as precise as its source: ISO 8601, a day ({@code 2026-03-01}), a local time ({@code 2026-03-01T09:30:00}) or
 * a time with its offset ({@code 2026-03-01T09:30:00+01:00}). Other spellings of the same are brought to these;
 * fractions of a second are dropped.
 *
 * @param iso the date in ISO 8601
 */
public record NewsDate(@JsonValue String iso) implements Comparable<NewsDate> {
    private static final int LONGEST = 50;
    private static final int DAY_LENGTH = 10;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter WITH_OFFSET =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    private static final Comparator<NewsDate> BY_TIME =
            Comparator.comparing(NewsDate::earliest).thenComparing(NewsDate::iso);

    /** @throws IllegalArgumentException where {@code iso} is no date of the years 1 to 9999 */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NewsDate {
        iso = spell(iso);
    }

    public static NewsDate of(LocalDate day) {
        return new NewsDate(day.toString());
    }

    public static NewsDate of(LocalDateTime time) {
        return new NewsDate(time.toString());
    }

    public static NewsDate of(OffsetDateTime time) {
        return new NewsDate(time.toString());
    }

    /** The day that the date names, in its own offset. */
    public LocalDate day() {
        return LocalDate.parse(iso.substring(0, DAY_LENGTH));
    }

    /** The day in UTC; that which the date names where it has no offset. */
    public LocalDate dayInUtc() {
        var day = LocalDate.ofInstant(earliest(), ZoneOffset.UTC);
        return day.getYear() < 1 || day.getYear() > 9999 ? day() : day;
    }

    private static String spell(String iso) {
        if (iso.length() <= LONGEST) {
            try {
                return spell(parse(iso));
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("not an ISO 8601 date: " + iso, e);
            }
        }
        throw new IllegalArgumentException("not an ISO 8601 date: " + iso.substring(0, LONGEST) + "…");
    }

    private static TemporalAccessor parse(String iso) {
        if (iso.length() <= DAY_LENGTH) {
            return LocalDate.parse(iso);
        }
        return DateTimeFormatter.ISO_DATE_TIME.parseBest(iso, OffsetDateTime::from, LocalDateTime::from);
    }

    private static String spell(TemporalAccessor date) {
        var day = LocalDate.from(date);
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new DateTimeException("no year of news: " + day.getYear());
        }
        if (date instanceof OffsetDateTime time) {
            if (time.getOffset().getTotalSeconds() % 60 != 0) {
                throw new DateTimeException("an offset with seconds: " + time.getOffset());
            }
            return WITH_OFFSET.format(time);
        }
        return date instanceof LocalDateTime time ? TIME.format(time) : DAY.format(day);
    }

    /** The first instant that the date may mean, its offset taken as UTC where it has none. */
    private Instant earliest() {
        var date = parse(iso);
        if (date instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return (date instanceof LocalDateTime time ? time : LocalDate.from(date).atStartOfDay())
                .toInstant(ZoneOffset.UTC);
    }

    @Override
    public int compareTo(NewsDate other) {
        return BY_TIME.compare(this, other);
    }

    @Override
    public String toString() {
        return iso;
    }
}
