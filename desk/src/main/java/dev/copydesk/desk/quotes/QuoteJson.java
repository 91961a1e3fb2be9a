package dev.copydesk.desk.quotes;

import dev.copydesk.enrich.quotes.InWords;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Quote;
import dev.copydesk.events.Span;
import dev.copydesk.events.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What decided who said a quote, as one line of JSON. */
public final class QuoteJson {
    private QuoteJson() {}

    /**
     * @param article its id
     * @param number the quote's in the article, from 1
     * @param sentences those that hold the quote and its attribution
     * @param says what the rule says to a reader
     * @param because what the reason says to a reader, where the quote has no speaker
     * @param antecedent the words that its speaker's antecedent points to, and their sentences
     */
    private record Line(
            String article,
            int version,
            String url,
            int number,
            Quote quote,
            List<Place> sentences,
            String says,
            @Nullable String because,
            @Nullable Antecedent antecedent) {}

    private record Place(int start, int end, String text) {}

    private record Antecedent(String text, List<Place> sentences) {}

    public static String line(EnrichedArticle enriched, int number) {
        var sentences = new Sentences(enriched.article());
        var quote = enriched.quotes().get(number - 1);
        var speaker = quote.speaker();
        var antecedent = speaker == null ? null : speaker.antecedent();
        return Json.text(new Line(
                enriched.id(),
                enriched.version(),
                enriched.article().canonicalUrl(),
                number,
                quote,
                places(sentences, Sentences.of(quote)),
                InWords.RULES.of(quote.rule()),
                quote.unattributed() == null ? null : InWords.REASONS.of(quote.unattributed()),
                antecedent == null
                        ? null
                        : new Antecedent(sentences.text(antecedent), places(sentences, List.of(antecedent)))));
    }

    private static List<Place> places(Sentences sentences, List<Span> spans) {
        return sentences.around(spans).stream()
                .map(span -> new Place(span.start(), span.end(), sentences.text(span)))
                .toList();
    }
}
