package dev.copydesk.console.reader.pages;

import dev.copydesk.console.reader.feeds.UrlPart;
import dev.copydesk.console.reader.state.CardFilter;
import dev.copydesk.console.reader.state.CardQueries;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a request for cards asks for. Anything that no card can have is no filter of its own: it finds nothing. */
record CardRequest(CardFilter filter, @Nullable String behind, String words) {
    private static final int LONGEST = 300;

    static CardRequest of(Context context) {
        var behind = context.queryParam("behind");
        var site = given(context, "site");
        var language = given(context, "language");
        var words = given(context, "q");
        return new CardRequest(
                new CardFilter(
                        site == null ? null : site.toLowerCase(Locale.ROOT),
                        given(context, "tag"),
                        given(context, "speaker"),
                        language == null ? null : language.toLowerCase(Locale.ROOT)),
                behind != null && CardQueries.isPlace(behind) ? behind : null,
                words == null ? "" : words);
    }

    private static @Nullable String given(Context context, String name) {
        var value = context.queryParam(name);
        return value == null || value.isBlank() || value.length() > LONGEST || value.indexOf('\0') >= 0
                ? null
                : value.strip();
    }

    /** The filter as a query: {@code ?site=…&tag=…}, empty where all is asked for. */
    String query() {
        return query(null);
    }

    /** The same, of the part behind a place. */
    String query(@Nullable String next) {
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "site", filter.site());
        put(parts, "tag", filter.tag());
        put(parts, "speaker", filter.speaker());
        put(parts, "language", filter.language());
        put(parts, "behind", next);
        return parts.isEmpty()
                ? ""
                : parts.entrySet().stream()
                        .map(part -> part.getKey() + "=" + UrlPart.of(part.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static void put(Map<String, String> parts, String name, @Nullable String value) {
        if (value != null) {
            parts.put(name, value);
        }
    }
}
