package dev.copydesk.enrich;

import dev.copydesk.events.Article;
import dev.copydesk.events.Block;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.Byline;
import dev.copydesk.events.CodePoints;
import dev.copydesk.events.ContentHash;
import dev.copydesk.events.Link;
import dev.copydesk.events.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Articles written for a test: paragraphs parted by a blank line; {@code # } begins a heading, {@code [anchor](url)} is a link. */
public final class Written {
    private Written() {}

    public static Article article(String text) {
        return article("en", text, List.of());
    }

    public static Article article(String language, String text, List<Byline> bylines) {
        var body = new StringBuilder();
        var blocks = new ArrayList<int[]>();
        var anchors = new ArrayList<int[]>();
        var urls = new ArrayList<String>();
        for (var paragraph : text.split("\n\n")) {
            boolean heading = paragraph.startsWith("# ");
            var words = heading ? paragraph.substring(2) : paragraph;
            if (words.isBlank()) {
                continue;
            }
            body.append(body.isEmpty() ? "" : "\n\n");
            int start = body.length();
            append(words, body, anchors, urls);
            blocks.add(new int[] {start, body.length(), heading ? 2 : 0});
        }
        var whole = body.toString();
        var offsets = new CodePoints(whole);
        return new Article(
                "testarticle",
                Status.USABLE,
                "https://news.example/a",
                "https://news.example/a",
                List.of(),
                "news.example",
                "A headline",
                null,
                bylines,
                null,
                null,
                null,
                null,
                language,
                List.of(),
                List.of(),
                whole,
                blocks.stream().map(b -> block(offsets, b)).toList(),
                links(whole, offsets, anchors, urls),
                List.of(),
                ContentHash.of("A headline", null, whole),
                null,
                Map.of(),
                null,
                List.of(),
                null);
    }

    private static void append(String paragraph, StringBuilder body, List<int[]> anchors, List<String> urls) {
        int at = 0;
        for (int open = paragraph.indexOf('['); open >= 0; open = paragraph.indexOf('[', at)) {
            int middle = paragraph.indexOf("](", open);
            int close = middle < 0 ? -1 : paragraph.indexOf(')', middle);
            if (close < 0) {
                break;
            }
            body.append(paragraph, at, open);
            int start = body.length();
            body.append(paragraph, open + 1, middle);
            anchors.add(new int[] {start, body.length()});
            urls.add(paragraph.substring(middle + 2, close));
            at = close + 1;
        }
        body.append(paragraph, at, paragraph.length());
    }

    private static Block block(CodePoints offsets, int[] block) {
        return block[2] > 0
                ? new Block(BlockKind.HEADING, offsets.offset(block[0]), offsets.offset(block[1]), block[2])
                : new Block(BlockKind.PARAGRAPH, offsets.offset(block[0]), offsets.offset(block[1]), null);
    }

    private static List<Link> links(String text, CodePoints offsets, List<int[]> anchors, List<String> urls) {
        var links = new ArrayList<Link>();
        for (int i = 0; i < anchors.size(); i++) {
            int from = anchors.get(i)[0];
            int to = anchors.get(i)[1];
            links.add(new Link(
                    offsets.offset(from), offsets.offset(to), text.substring(from, to), urls.get(i), urls.get(i)));
        }
        return links;
    }
}
