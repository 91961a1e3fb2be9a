package dev.copydesk.ingest.extract.live;

import dev.copydesk.events.NewsDate;
import dev.copydesk.ingest.extract.metadata.dates.DateReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** The time that a post's markup gives it. A clock time without a day says nothing here: the day is not guessed. */
final class PostTime {
    private static final Evaluator TIMES = QueryParser.parse(
            "time, [itemprop=datePublished], [data-timestamp], [data-time], [data-published], [data-datetime]");
    private static final List<String> ATTRIBUTES =
            List.of("datetime", "content", "data-timestamp", "data-time", "data-published", "data-datetime");
    private static final int SECONDS_DIGITS = 10;
    private static final int MILLIS_DIGITS = 13;

    private PostTime() {}

    static @Nullable Element element(Element post) {
        return post.selectFirst(TIMES);
    }

    static Optional<NewsDate> of(Element post) {
        var element = element(post);
        if (element == null) {
            return Optional.empty();
        }
        for (var attribute : ATTRIBUTES) {
            var value = element.attr(attribute).strip();
            if (!value.isEmpty() && value.length() < 60) {
                return isEpoch(value) ? epoch(value) : DateReader.read(value, null);
            }
        }
        return DateReader.read(element.text(), null);
    }

    private static boolean isEpoch(String value) {
        return (value.length() == SECONDS_DIGITS || value.length() == MILLIS_DIGITS)
                && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Optional<NewsDate> epoch(String value) {
        long number = Long.parseLong(value);
        var instant = value.length() == SECONDS_DIGITS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
        return Optional.of(NewsDate.of(instant.atOffset(ZoneOffset.UTC)));
    }
}
