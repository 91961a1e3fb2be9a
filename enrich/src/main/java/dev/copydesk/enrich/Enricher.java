package dev.copydesk.enrich;

import dev.copydesk.enrich.directory.Directory;
import dev.copydesk.enrich.quotes.Quotes;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.enrich.speakers.Speakers;
import dev.copydesk.enrich.tags.ReadArticle;
import dev.copydesk.enrich.tags.Tagger;
import dev.copydesk.enrich.tags.phrases.PhraseTags;
import dev.copydesk.enrich.tags.publisher.PublisherKeywords;
import dev.copydesk.enrich.text.Reading;
import dev.copydesk.events.Article;
import dev.copydesk.events.EnrichedArticle;
import java.util.List;

/**
 * Makes of an article what readers came for: its quotes, who speaks, its tags. Pure: the same article and directory, the same
 * result.
 */
public final class Enricher {
    private final Tagger tagger = new Tagger(List.of(new PublisherKeywords(), new PhraseTags()));

    /** The article for a newsroom that knows nobody. */
    public EnrichedArticle enrich(Article article, int version) {
        return enrich(article, version, Directory.NONE);
    }

    public EnrichedArticle enrich(Article article, int version, Directory directory) {
        var reading = Reading.of(article);
        var cast = Cast.of(reading, directory);
        var speech = Quotes.in(reading, cast);
        var speakers = Speakers.of(reading, cast, speech);
        return new EnrichedArticle(
                article.id(),
                version,
                article.status(),
                article,
                speech.quotes(),
                speakers,
                tagger.tags(new ReadArticle(reading, speakers, cast)),
                null);
    }
}
