package dev.copydesk.enrich;

import dev.copydesk.enrich.quotes.Quotes;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.enrich.tags.Tagger;
import dev.copydesk.enrich.text.Reading;
import dev.copydesk.events.Article;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Quote;
import dev.copydesk.events.Speaker;
import java.util.List;

/** Makes of an article what readers came for: its quotes, who speaks, its tags. Pure: the same article, the same result. */
public final class Enricher {
    private final Tagger tagger = new Tagger();

    public EnrichedArticle enrich(Article article, int version) {
        var reading = Reading.of(article);
        var speech = Quotes.in(reading, Cast.of(reading));
        List<Quote> quotes = speech.quotes();
        List<Speaker> speakers = List.of();
        return new EnrichedArticle(
                article.id(),
                version,
                article.status(),
                article,
                quotes,
                speakers,
                tagger.tags(reading, speakers),
                null);
    }
}
