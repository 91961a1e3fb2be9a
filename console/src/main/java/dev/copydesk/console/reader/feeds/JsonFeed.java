package dev.copydesk.console.reader.feeds;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.copydesk.events.json.Json;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.1. */
public final class JsonFeed {
    public static final String TYPE = "application/feed+json; charset=utf-8";

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    private JsonFeed() {}

    public static byte[] write(Feed feed) {
        return Json.bytes(new Document(
                VERSION,
                feed.title(),
                feed.home(),
                feed.json(),
                feed.items().stream().map(JsonFeed::item).toList()));
    }

    private static Entry item(Feed.Item item) {
        return new Entry(
                item.id(),
                item.page(),
                item.source(),
                item.title(),
                item.text(),
                text(item.published()),
                item.updated().toString(),
                item.authors().stream().map(Author::new).toList(),
                item.tags().isEmpty() ? null : item.tags(),
                item.language());
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }

    private record Document(
            String version,
            String title,
            @JsonProperty("home_page_url") String home,
            @JsonProperty("feed_url") String self,
            List<Entry> items) {}

    private record Author(String name) {}

    private record Entry(
            String id,
            String url,
            @JsonProperty("external_url") @Nullable String source,
            String title,
            @JsonProperty("content_text") String text,
            @JsonProperty("date_published") @Nullable String published,
            @JsonProperty("date_modified") String modified,
            List<Author> authors,
            @Nullable List<String> tags,
            @Nullable String language) {}
}
