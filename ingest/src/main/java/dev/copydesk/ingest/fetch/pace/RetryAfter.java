package dev.copydesk.ingest.fetch.pace;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code Retry-After} (RFC 9110, 10.2.3): seconds, or a date in any of HTTP's three spellings. */
public final class RetryAfter {
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC),
            new DateTimeFormatterBuilder()
                    .appendPattern("EEEE, dd-MMM-")
                    .appendValueReduced(ChronoField.YEAR, 2, 2, LocalDate.of(2000, 1, 1))
                    .appendPattern(" HH:mm:ss 'GMT'")
                    .toFormatter(Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC),
            DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC));

    private RetryAfter() {}

    /** When the site may be asked again: now where it does not say or cannot be understood, {@code now + cap} at most. */
    public static Instant notBefore(@Nullable String header, Instant now, Duration cap) {
        if (header == null) {
            return now;
        }
        var latest = now.plus(cap);
        var stated = parse(header.strip(), now, latest);
        return stated.isBefore(now) ? now : stated.isAfter(latest) ? latest : stated;
    }

    private static Instant parse(String value, Instant now, Instant latest) {
        if (!value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return value.length() > 9 ? latest : now.plusSeconds(Long.parseLong(value));
        }
        if (value.length() > 64) {
            return now;
        }
        return DATES.stream()
                .flatMap(format -> tryParse(value, format).stream())
                .findFirst()
                .orElse(now);
    }

    private static Optional<Instant> tryParse(String value, DateTimeFormatter format) {
        try {
            return Optional.of(ZonedDateTime.parse(value, format).toInstant());
        } catch (DateTimeException notInThisSpelling) {
            return Optional.empty();
        }
    }
}
