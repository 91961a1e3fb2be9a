package dev.copydesk.publish.digest;

import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Span;
import java.util.List;

/**
 * A sentence of an article's running text, for those who point at sentences by number.
 *
 * @param number from 1, in the text's order
 * @param text its words, white space normalised
 */
public record SourceSentence(int number, String text, Span span) {
    /** Those of {@code article}: no headings, tables, captions, code or embeds. */
    public static List<SourceSentence> of(EnrichedArticle article) {
        var body = DigestBody.of(article);
        return body.sentences().stream()
                .map(s -> new SourceSentence(s.number() + 1, s.text(), body.span(s.from(), s.to())))
                .toList();
    }
}
