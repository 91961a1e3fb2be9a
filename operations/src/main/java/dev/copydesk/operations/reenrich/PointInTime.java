package dev.copydesk.operations.reenrich;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/** Points in time as a person writes them: {@code 2026-03-01}, {@code 2026-03-01T08:00:00Z}, {@code 36h} ago. */
public final class PointInTime {
    private static final Pattern AGO = Pattern.compile("([0-9]{1,6})([mhd])");

    private PointInTime() {}

    /** A day begins at midnight UTC. */
    public static Optional<Instant> of(String text, Instant now) {
        var ago = AGO.matcher(text);
        try {
            if (ago.matches()) {
                long n = Long.parseLong(ago.group(1));
                return Optional.of(now.minus(
                        switch (ago.group(2)) {
                            case "m" -> Duration.ofMinutes(n);
                            case "h" -> Duration.ofHours(n);
                            default -> Duration.ofDays(n);
                        }));
            }
            return Optional.of(
                    text.indexOf('T') < 0
                            ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
