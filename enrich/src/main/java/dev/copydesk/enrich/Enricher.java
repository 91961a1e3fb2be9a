package dev.copydesk.enrich;

import dev.copydesk.enrich.newsroom.Newsroom;
import dev.copydesk.enrich.quotes.QuoteFinder;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.enrich.speakers.Speakers;
import dev.copydesk.enrich.tags.ReadArticle;
import dev.copydesk.enrich.tags.TagFinder;
import dev.copydesk.enrich.tags.Tagger;
import dev.copydesk.enrich.tags.iptc.MediaTopicTags;
import dev.copydesk.enrich.tags.phrases.PhraseTags;
import dev.copydesk.enrich.tags.places.CountryTags;
import dev.copydesk.enrich.tags.publisher.PublisherKeywords;
import dev.copydesk.enrich.tags.worth.TagWorth;
import dev.copydesk.enrich.tags.worth.WorthModel;
import dev.copydesk.events.Article;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.language.Reading;
import java.util.List;

/**
 * Makes of an article what readers came for: its quotes, who speaks, its tags. Pure: the same article and newsroom, the same
 * result.
 */
public final class Enricher {
    private final Tagger tagger;

    public Enricher() {
        this(List.of());
    }

    /** @param more what finds tags beside the ways that every newsroom has, and those that its topic knows */
    public Enricher(List<TagFinder> more) {
        this.tagger = tagger().and(more);
    }

    /** What finds tags in every newsroom. */
    public static Tagger tagger() {
        return new Tagger(
                List.of(new PublisherKeywords(), new PhraseTags(), new CountryTags(), new MediaTopicTags()),
                new TagWorth(WorthModel.standard()));
    }

    /** The article for a newsroom that knows nothing. */
    public EnrichedArticle enrich(Article article, int version) {
        return enrich(article, version, Newsroom.NONE);
    }

    public EnrichedArticle enrich(Article article, int version, Newsroom newsroom) {
        var reading = Reading.of(article);
        var cast = Cast.of(reading, newsroom.people());
        var speech = QuoteFinder.in(reading, cast);
        var speakers = Speakers.of(reading, cast, speech);
        return new EnrichedArticle(
                article.id(),
                version,
                article.status(),
                article,
                speech.quotes(),
                speakers,
                tagger.and(newsroom.tags()).tags(new ReadArticle(reading, speakers, cast)),
                null,
                null,
                null);
    }
}
