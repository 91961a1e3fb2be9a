package dev.copydesk.events;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article with its quotes, speakers and tags.
 *
 * @param id the article's
 * @param version 1, 2, …; rises only when the content changes
 * @param changes since the version before; absent in version 1
 */
public record EnrichedArticle(
        String id,
        int version,
        Status status,
        Article article,
        List<Quote> quotes,
        List<Speaker> speakers,
        List<Tag> tags,
        @Nullable Changes changes) {
    /** @throws IllegalArgumentException where the version is below 1 or a span reaches beyond the article's text */
    public EnrichedArticle {
        if (version < 1) {
            throw new IllegalArgumentException("versions begin at 1: " + version);
        }
        quotes = List.copyOf(quotes);
        speakers = List.copyOf(speakers);
        tags = List.copyOf(tags);
        int length = article.text().codePointCount(0, article.text().length());
        Bounds.check("quote", quotes.stream().flatMap(q -> q.spans().stream()), length);
        Bounds.check("mention", quotes.stream().flatMap(EnrichedArticle::mention), length);
        Bounds.check("mention", speakers.stream().flatMap(s -> s.mentions().stream()), length);
        Bounds.check("stretch of evidence", tags.stream().flatMap(t -> t.evidence().stream()), length);
    }

    private static Stream<Span> mention(Quote quote) {
        return Stream.ofNullable(quote.speaker())
                .map(Attribution.Attributed::mention)
                .flatMap(Stream::ofNullable);
    }
}
