package dev.copydesk.trials.extraction;

import dev.copydesk.events.Article;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.Block;
import dev.copydesk.events.CodePoints;
import dev.copydesk.events.json.Json;
import dev.copydesk.ingest.extract.ExtractOutcome;
import dev.copydesk.ingest.extract.ExtractOutcome.Extracted;
import dev.copydesk.ingest.extract.ExtractOutcome.Refused;
import java.util.Optional;

/** What holds for the outcome of every extraction, whatever the page. */
final class Soundness {
    private Soundness() {}

    /** What is wrong with an outcome; empty where nothing is. */
    static Optional<String> violation(ExtractOutcome outcome) {
        if (outcome instanceof Refused refused) {
            return refused.reason() == BadRecord.Reason.INTERNAL
                    ? Optional.of("refused as internal: " + refused.message())
                    : Optional.empty();
        }
        if (outcome instanceof Extracted extracted) {
            var article = extracted.article();
            return text(article)
                    .or(() -> blocks(article))
                    .or(() -> links(article))
                    .or(() -> json(article));
        }
        return Optional.of("neither an article nor a reason");
    }

    private static Optional<String> text(Article article) {
        if (article.text().isBlank()) {
            return Optional.of("no text");
        }
        return article.headline().isBlank() ? Optional.of("no headline") : Optional.empty();
    }

    /** Blocks tile the text but for one blank line between two. */
    private static Optional<String> blocks(Article article) {
        var text = new CodePoints(article.text());
        int at = 0;
        for (Block block : article.blocks()) {
            if (block.start() != at) {
                return Optional.of("a block starts at " + block.start() + ", not at " + at);
            }
            if (at > 0 && !article.text().startsWith("\n\n", text.index(at - 2))) {
                return Optional.of("no blank line before the block at " + at);
            }
            if (text.at(block.span()).isBlank()) {
                return Optional.of("a blank block at " + at);
            }
            at = block.end() + 2;
        }
        return at - 2 == text.length() ? Optional.empty() : Optional.of("text after the last block, at " + (at - 2));
    }

    private static Optional<String> links(Article article) {
        var text = new CodePoints(article.text());
        int last = 0;
        for (var link : article.links()) {
            if (!text.at(link.span()).equals(link.text())) {
                return Optional.of("a link's text is not the text at its span: " + link.text());
            }
            if (link.start() < last) {
                return Optional.of("links overlap at " + link.start());
            }
            last = link.end();
        }
        return article.pullQuotes().stream()
                        .flatMap(quote -> quote.repeats().stream())
                        .anyMatch(span -> text.at(span).isBlank())
                ? Optional.of("a pull quote that repeats nothing")
                : Optional.empty();
    }

    private static Optional<String> json(Article article) {
        try {
            var back = Json.read(Json.bytes(article), Article.class);
            return back.equals(article)
                    ? Optional.empty()
                    : Optional.of("reads back as another: " + difference(article, back));
        } catch (RuntimeException e) {
            return Optional.of("cannot be written and read back: " + e);
        }
    }

    private static String difference(Article article, Article back) {
        var one = article.toString();
        var other = back.toString();
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - 40);
        return one.substring(from, Math.min(one.length(), at + 40));
    }
}
