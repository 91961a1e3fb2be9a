package dev.copydesk.trials.certainty;

import dev.copydesk.events.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An article whose quotations somebody annotated, a line of a JSON Lines file: {@code {"id", "text", "quotes": [{"start",
 * "end", "kind", "speaker": {"start", "end", "text", "name"} | null}], "ignore": [[start, end]]}}, offsets in code points.
 *
 * @param quotes those that somebody speaks between marks ({@code direct}, {@code mixed})
 * @param ignored what counts neither way: other kinds of quotation, and passages that were not annotated
 */
record GoldArticle(String id, String text, List<GoldQuote> quotes, List<GoldRange> ignored) {
    /** A stretch of the text in code points. */
    record GoldRange(int start, int end) {
        int length() {
            return end - start;
        }

        int common(GoldRange other) {
            return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
        }
    }

    /** @param speaker null where nobody is said to speak */
    record GoldQuote(GoldRange range, @Nullable GoldSpeaker speaker) {}

    /**
     * @param text the words of the text that tell who speaks
     * @param name who that is; null where the annotator did not say
     */
    record GoldSpeaker(
            GoldRange mention, String text, @Nullable String name) {}

    static List<GoldArticle> read(Path file) throws IOException {
        var articles = new ArrayList<GoldArticle>();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                articles.add(of(Json.mapper().readTree(line)));
            }
        }
        return articles;
    }

    private static GoldArticle of(JsonNode row) {
        var quotes = new ArrayList<GoldQuote>();
        var ignored = new ArrayList<GoldRange>();
        for (var range : row.path("ignore")) {
            ignored.add(new GoldRange(range.get(0).asInt(), range.get(1).asInt()));
        }
        for (var quote : row.path("quotes")) {
            var kind = quote.path("kind").asString("");
            if (kind.equals("direct") || kind.equals("mixed")) {
                quotes.add(new GoldQuote(range(quote), speaker(quote.path("speaker"))));
            } else {
                ignored.add(range(quote));
            }
        }
        return new GoldArticle(
                row.path("id").asString(""), row.path("text").asString(""), List.copyOf(quotes), List.copyOf(ignored));
    }

    private static GoldRange range(JsonNode node) {
        return new GoldRange(node.path("start").asInt(), node.path("end").asInt());
    }

    private static @Nullable GoldSpeaker speaker(JsonNode node) {
        return node.isObject()
                ? new GoldSpeaker(
                        range(node),
                        node.path("text").asString(""),
                        node.path("name").isString() ? node.path("name").asString() : null)
                : null;
    }
}
