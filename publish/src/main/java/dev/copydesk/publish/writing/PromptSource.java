package dev.copydesk.publish.writing;

import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Quote;
import dev.copydesk.events.QuoteKind;
import dev.copydesk.events.Span;
import dev.copydesk.publish.digest.ReadingTime;
import dev.copydesk.publish.digest.SourceSentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a model is shown of an article: sentences by number, and quotes by a short name.
 *
 * @param sentences those that are shown, the article's first; their numbers count from 1
 * @param total how many the article has
 * @param quotes those that may enter the digest: {@code q1}, {@code q2}, … in the text's order
 */
public record PromptSource(
        EnrichedArticle article, List<SourceSentence> sentences, int total, Map<String, Quote> quotes) {
    private static final int FEWEST_QUOTE_WORDS = 4;
    private static final int MOST_QUOTE_WORDS = 40;
    private static final int MOST_QUOTES = 24;

    public PromptSource {
        sentences = List.copyOf(sentences);
        quotes = Collections.unmodifiableMap(new LinkedHashMap<>(quotes));
    }

    /** @param mostCharacters what is shown of the text at most, in whole sentences */
    public static PromptSource of(EnrichedArticle article, int mostCharacters) {
        var all = SourceSentence.of(article);
        var shown = new ArrayList<SourceSentence>();
        int room = mostCharacters;
        for (var sentence : all) {
            room -= sentence.text().length();
            if (room < 0) {
                break;
            }
            shown.add(sentence);
        }
        return new PromptSource(article, shown, all.size(), quotes(article, shown));
    }

    /** Whether the article is longer than what is shown of it. */
    public boolean cut() {
        return sentences.size() < total;
    }

    public Optional<SourceSentence> sentence(int number) {
        return number < 1 || number > sentences.size() ? Optional.empty() : Optional.of(sentences.get(number - 1));
    }

    /** Quotes of which words stand in a sentence. */
    public List<Quote> quotesIn(SourceSentence sentence) {
        return article.quotes().stream()
                .filter(quote -> quote.spans().stream().anyMatch(span -> span.overlaps(sentence.span())))
                .toList();
    }

    private static Map<String, Quote> quotes(EnrichedArticle article, List<SourceSentence> shown) {
        var quotes = new LinkedHashMap<String, Quote>();
        for (var quote : article.quotes()) {
            if (quotes.size() < MOST_QUOTES && canStandAlone(quote) && isShown(quote, shown)) {
                quotes.put("q" + (quotes.size() + 1), quote);
            }
        }
        return quotes;
    }

    private static boolean canStandAlone(Quote quote) {
        int words = ReadingTime.words(quote.text());
        return quote.certainSpeaker() != null
                && quote.kind() == QuoteKind.DIRECT
                && words >= FEWEST_QUOTE_WORDS
                && words <= MOST_QUOTE_WORDS
                && !QuotationMarks.any(quote.text());
    }

    private static boolean isShown(Quote quote, List<SourceSentence> shown) {
        return quote.spans().stream().allMatch(span -> shown.stream().anyMatch(s -> holds(s.span(), span)));
    }

    private static boolean holds(Span sentence, Span quote) {
        return sentence.overlaps(quote);
    }
}
