package dev.copydesk.publish.take;

import dev.copydesk.events.KeyQuote;
import dev.copydesk.events.Span;
import dev.copydesk.events.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a digest shows of its article.
 *
 * @param statements how many sentences or points it has
 * @param points how many of these are points
 * @param evidence the stretches of the text that those rest on
 * @param quoteIds the quotes that it shows
 * @param withheld why it is smaller than usual
 * @param sourceMinutes how long reading the article takes
 */
public record ShownDigest(
        int statements,
        int points,
        List<Span> evidence,
        Set<String> quoteIds,
        @Nullable WithheldReason withheld,
        double sourceMinutes) {
    public ShownDigest {
        evidence = List.copyOf(evidence);
        quoteIds = Set.copyOf(quoteIds);
    }

    public static ShownDigest of(
            @Nullable Statement signal,
            List<Statement> points,
            List<KeyQuote> quotes,
            @Nullable WithheldReason withheld,
            double sourceMinutes) {
        var statements =
                Stream.concat(Stream.ofNullable(signal), points.stream()).toList();
        var evidence = Stream.concat(
                        statements.stream().flatMap(s -> s.evidence().stream()),
                        quotes.stream().flatMap(q -> q.spans().stream()))
                .distinct()
                .sorted()
                .toList();
        var ids = new HashSet<String>();
        statements.forEach(s -> ids.addAll(s.quotes()));
        quotes.forEach(q -> ids.add(q.id()));
        return new ShownDigest(statements.size(), points.size(), evidence, ids, withheld, sourceMinutes);
    }

    boolean shows(Span span) {
        return evidence.stream().anyMatch(span::overlaps);
    }
}
