package dev.copydesk.publish.take;

import dev.copydesk.events.BlockKind;
import dev.copydesk.events.CodePoints;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Span;
import dev.copydesk.events.Take;
import dev.copydesk.publish.News;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes of articles for tests. */
final class Measured {
    private static final Pattern SENTENCE = Pattern.compile("[^.!?]+[.!?]*[”\"]?");

    private Measured() {}

    /** The take of an article of which a digest shows nothing and which takes three minutes to read. */
    static Take take(News news) {
        return take(news, List.of());
    }

    /** As {@link #take(News)}; the digest shows the sentences that say these words. */
    static Take take(News news, List<String> shown) {
        var enriched = news.enriched();
        var evidence = sentences(enriched).stream()
                .filter(s -> shown.stream()
                        .anyMatch(new CodePoints(enriched.article().text()).at(s)::contains))
                .toList();
        return TakeMaker.of(
                enriched,
                sentences(enriched),
                new ShownDigest(evidence.size(), evidence.size(), evidence, Set.of(), null, 3));
    }

    static Take take(News news, @Nullable WithheldReason withheld, double minutes) {
        var enriched = news.enriched();
        return TakeMaker.of(
                enriched, sentences(enriched), new ShownDigest(0, 0, List.of(), Set.of(), withheld, minutes));
    }

    /** Paragraphs and items, cut behind full stops. */
    static List<Span> sentences(EnrichedArticle enriched) {
        var points = new CodePoints(enriched.article().text());
        var sentences = new ArrayList<Span>();
        for (var block : enriched.article().blocks()) {
            if (block.kind() != BlockKind.HEADING) {
                var text = points.at(block.span());
                var matcher = SENTENCE.matcher(text);
                while (matcher.find()) {
                    sentences.add(new Span(
                            block.start() + text.codePointCount(0, matcher.start()),
                            block.start() + text.codePointCount(0, matcher.end())));
                }
            }
        }
        return sentences;
    }
}
