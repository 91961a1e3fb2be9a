package dev.copydesk.language;

import dev.copydesk.events.Article;
import dev.copydesk.events.Block;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Readings of texts written for a test: paragraphs parted by a blank line; {@code # } begins a heading. */
final class Readings {
    private Readings() {}

    static Reading english(String text) {
        return of("en", text);
    }

    static Reading of(String language, String text) {
        var body = new StringBuilder();
        var blocks = new ArrayList<Block>();
        for (var paragraph : text.split("\n\n")) {
            boolean heading = paragraph.startsWith("# ");
            var words = heading ? paragraph.substring(2) : paragraph;
            if (words.isBlank()) {
                continue;
            }
            body.append(body.isEmpty() ? "" : "\n\n");
            int start = body.codePointCount(0, body.length());
            body.append(words);
            int end = body.codePointCount(0, body.length());
            blocks.add(new Block(heading ? BlockKind.HEADING : BlockKind.PARAGRAPH, start, end, heading ? 2 : null));
        }
        return Reading.of(article(language, body.toString(), blocks));
    }

    private static Article article(String language, String text, List<Block> blocks) {
        return new Article(
                "testarticle",
                Status.USABLE,
                "https://news.example/a",
                "https://news.example/a",
                List.of(),
                "news.example",
                "A headline",
                null,
                List.of(),
                null,
                null,
                null,
                null,
                language,
                List.of(),
                List.of(),
                text,
                blocks,
                List.of(),
                List.of(),
                "hash",
                null,
                Map.of(),
                null,
                List.of(),
                null);
    }
}
