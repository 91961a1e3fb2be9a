package dev.copydesk.desk.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.Article;
import dev.copydesk.events.Block;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.Page;
import dev.copydesk.events.Post;
import dev.copydesk.operations.submit.SubmissionInput.PageInput;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Small pages of fictional newspapers, previewed. */
final class Pages {
    static final String URL = "https://tidings.example/2026/03/pier";
    static final PreviewDetail SHORT = new PreviewDetail(false, false, false, false);

    private Pages() {}

    /** A paragraph of 37 words that begins with the two of {@code opening}. */
    static String prose(String opening) {
        return "<p>" + opening
                + " the pier of Wexcombe will be closed for the winter, the harbour board said on Monday, "
                + "because the planks at its far end, which are older than anybody on the board, have to be replaced.</p>";
    }

    static String article(String... body) {
        return "<!doctype html><html lang=en><head><title>Pier to close</title></head><body><article><h1>Pier to close</h1>"
                + String.join("", body) + "</article></body></html>";
    }

    static PreviewRow row(String html) {
        return row(html, "text/html; charset=utf-8", false);
    }

    static PreviewRow explained(String html) {
        return row(html, "text/html; charset=utf-8", true);
    }

    static PreviewRow row(String text, @Nullable String contentType, boolean explains) {
        var previewer = new Previewer(
                url -> {
                    throw new AssertionError("asked the network for " + url);
                },
                PreviewStage.ARTICLE,
                1 << 20,
                explains);
        return previewer.preview(
                new PageInput("pier.html", new Page(URL, null, 200, contentType, null, text.getBytes(UTF_8))));
    }

    /** What a person sees who has a terminal of {@code columns}, without colours. */
    static String print(PreviewRow row, int columns, PreviewDetail detail) {
        return new PreviewText(new Terminal(false, columns), detail).print(row);
    }

    /** A paragraph of 19 characters and a heading. */
    static Article live(String text, List<Post> posts) {
        var article = Objects.requireNonNull(row(article(prose("On Friday"))).article());
        return new Article(
                article.id(),
                article.status(),
                article.url(),
                article.canonicalUrl(),
                article.aliases(),
                article.site(),
                article.headline(),
                article.standfirst(),
                article.bylines(),
                article.publishedAt(),
                article.modifiedAt(),
                article.dateline(),
                article.section(),
                article.language(),
                article.images(),
                article.keywords(),
                text,
                List.of(
                        new Block(BlockKind.PARAGRAPH, 0, 19, null),
                        new Block(BlockKind.HEADING, 21, text.length(), 2)),
                List.of(),
                List.of(),
                article.contentHash(),
                article.fetchedAt(),
                article.provenance(),
                null,
                posts,
                null);
    }
}
