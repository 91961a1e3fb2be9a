package dev.copydesk.desk.preview;

import dev.copydesk.events.Article;
import dev.copydesk.events.Digest;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.ingest.extract.body.BodyExplanation;
import org.jspecify.annotations.Nullable;

/**
 * What came of one input: an article and what was asked to be made of it, or an error.
 *
 * @param why how the page's text was told from the rest, where that was asked for and the page could be read
 */
public record PreviewRow(
        String input,
        @Nullable Article article,
        @Nullable EnrichedArticle enriched,
        @Nullable Digest digest,
        @Nullable Problem error,
        @Nullable BodyExplanation why) {
    /** Why there is no article. */
    public record Problem(String code, String message) {}

    static PreviewRow error(String input, String code, String message) {
        return new PreviewRow(input, null, null, null, new Problem(code, message), null);
    }

    PreviewRow because(@Nullable BodyExplanation explanation) {
        return new PreviewRow(input, article, enriched, digest, error, explanation);
    }
}
