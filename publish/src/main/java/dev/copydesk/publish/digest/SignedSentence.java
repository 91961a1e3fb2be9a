package dev.copydesk.publish.digest;

import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Span;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence of an article's running text with what is measured of it, for fitting how likely sentences tell what matters.
 *
 * @param text its words, white space normalised
 * @param signs in the order of {@link #keys}
 */
public record SignedSentence(String text, Span span, List<Double> signs) {
    public SignedSentence {
        signs = List.copyOf(signs);
    }

    /** Those of {@code article}, in order. */
    public static List<SignedSentence> of(EnrichedArticle article) {
        var body = DigestBody.of(article);
        if (body.sentences().isEmpty()) {
            return List.of();
        }
        var signs = new FactSigns(body);
        return body.sentences().stream()
                .map(s -> new SignedSentence(
                        s.text(),
                        body.span(s.from(), s.to()),
                        Arrays.stream(signs.of(s)).boxed().toList()))
                .toList();
    }

    /** The names of the signs. */
    public static List<String> keys() {
        return Arrays.stream(FactSign.values()).map(FactSign::key).toList();
    }
}
