package dev.copydesk.events;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article with its quotes, speakers and tags. A quote that is not verbatim is refused, on writing and on reading.
 *
 * @param id the article's
 * @param version 1, 2, …; rises only when the content changes
 * @param status whether the article may be used or was retracted
 * @param article the article of which this says more
 * @param quotes the utterances in its text, in order
 * @param speakers who speaks in the text or is linked in it
 * @param tags what the article is about, the surest first
 * @param changes what differs from the version before; absent in version 1
 * @param revision 2, 3, … where the same version was enriched again with another result, as after a change of the
 *     directory; absent the first time
 * @param draft what a language model wrote of it for its digest; absent where none was asked
 */
public record EnrichedArticle(
        String id,
        int version,
        Status status,
        Article article,
        List<Quote> quotes,
        List<Speaker> speakers,
        List<Tag> tags,
        @Nullable Changes changes,
        @Nullable Integer revision,
        @Nullable Draft draft) {
    /**
     * @throws IllegalArgumentException where the version is below 1, a span reaches beyond the article's text, or a quote
     *     or its cue is not the text at its spans
     */
    public EnrichedArticle {
        if (version < 1) {
            throw new IllegalArgumentException("versions begin at 1: " + version);
        }
        Revision.check(revision);
        quotes = List.copyOf(quotes);
        speakers = List.copyOf(speakers);
        tags = List.copyOf(tags);
        var points = new CodePoints(article.text());
        int length = points.length();
        Bounds.check("quote", quotes.stream().flatMap(q -> q.spans().stream()), length);
        Bounds.check("cue", quotes.stream().map(Quote::cueSpan).flatMap(Stream::ofNullable), length);
        quotes.forEach(quote -> checkVerbatim(quote, points));
        Bounds.check("mention", quotes.stream().flatMap(EnrichedArticle::mentions), length);
        Bounds.check("mention", speakers.stream().flatMap(s -> s.mentions().stream()), length);
        Bounds.check("stretch of evidence", tags.stream().flatMap(t -> t.evidence().stream()), length);
        Bounds.check("stretch of a draft's evidence", Stream.ofNullable(draft).flatMap(Draft::evidence), length);
    }

    /** The same, as what changed since the version before, and as a revision of its version. */
    public EnrichedArticle as(@Nullable Changes changes, @Nullable Integer revision) {
        return new EnrichedArticle(id, version, status, article, quotes, speakers, tags, changes, revision, draft);
    }

    /** The same with what a language model wrote of it. */
    public EnrichedArticle with(@Nullable Draft draft) {
        return new EnrichedArticle(id, version, status, article, quotes, speakers, tags, changes, revision, draft);
    }

    private static void checkVerbatim(Quote quote, CodePoints text) {
        var verbatim = quote.spans().stream().map(text::at).collect(Collectors.joining(" "));
        if (!quote.text().equals(verbatim)) {
            throw new IllegalArgumentException("quote " + quote.id() + " is not the text at its spans");
        }
        if (quote.cueSpan() != null && !text.at(quote.cueSpan()).equals(quote.cue())) {
            throw new IllegalArgumentException("the cue of quote " + quote.id() + " is not the text at its span");
        }
    }

    private static Stream<Span> mentions(Quote quote) {
        return Stream.ofNullable(quote.speaker())
                .flatMap(speaker ->
                        Stream.of(speaker.mention(), speaker.antecedent()).flatMap(Stream::ofNullable));
    }
}
