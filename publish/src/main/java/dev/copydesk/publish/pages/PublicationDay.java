package dev.copydesk.publish.pages;

import dev.copydesk.events.NewsDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Under which day an article counts. */
final class PublicationDay {
    private PublicationDay() {}

    /** The day of its publication, in UTC; where that is not known, the day on which it first came out here. */
    static NewsDate of(@Nullable NewsDate publishedAt, long cameOut) {
        return publishedAt == null ? utc(cameOut) : NewsDate.of(publishedAt.dayInUtc());
    }

    private static NewsDate utc(long millis) {
        return NewsDate.of(LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC));
    }
}
