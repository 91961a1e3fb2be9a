package dev.copydesk.trials.tags;

import dev.copydesk.enrich.quotes.QuoteFinder;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.enrich.speakers.Speakers;
import dev.copydesk.enrich.tags.ReadArticle;
import dev.copydesk.events.Article;
import dev.copydesk.events.Block;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.Status;
import dev.copydesk.events.json.Json;
import dev.copydesk.language.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * An article and the tags that an editor set for it, a line of a JSON Lines file: {@code {"id", "lang", "title", "text",
 * "tags": [{"label"}]}}, paragraphs parted by blank lines.
 */
record EditorsArticle(String id, ReadArticle article, List<String> labels) {
    static List<EditorsArticle> read(Path file) throws IOException {
        var articles = new ArrayList<EditorsArticle>();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                articles.add(of(Json.mapper().readTree(line)));
            }
        }
        return articles;
    }

    private static EditorsArticle of(JsonNode row) {
        var labels = new ArrayList<String>();
        row.path("tags").forEach(tag -> labels.add(tag.path("label").asString("")));
        var text = new StringBuilder();
        var blocks = new ArrayList<Block>();
        for (var paragraph : row.path("text").asString("").split("\n\\s*\n")) {
            if (!paragraph.isBlank()) {
                text.append(text.isEmpty() ? "" : "\n\n");
                int start = text.codePointCount(0, text.length());
                text.append(paragraph.strip());
                blocks.add(new Block(BlockKind.PARAGRAPH, start, text.codePointCount(0, text.length()), null));
            }
        }
        var article = article(row, text.toString(), blocks);
        var reading = Reading.of(article);
        var cast = Cast.of(reading);
        var speakers = Speakers.of(reading, cast, QuoteFinder.in(reading, cast));
        return new EditorsArticle(
                row.path("id").asString(""), new ReadArticle(reading, speakers, cast), List.copyOf(labels));
    }

    private static Article article(JsonNode row, String text, List<Block> blocks) {
        return new Article(
                row.path("id").asString(""),
                Status.USABLE,
                "https://paper.example/1",
                "https://paper.example/1",
                List.of(),
                "paper.example",
                row.path("title").asString(""),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                row.path("lang").asString("en"),
                List.of(),
                List.of(),
                text,
                blocks,
                List.of(),
                List.of(),
                "",
                null,
                Map.of(),
                null,
                List.of(),
                null);
    }
}
