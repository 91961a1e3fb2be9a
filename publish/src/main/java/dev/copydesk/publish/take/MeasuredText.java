package dev.copydesk.publish.take;

import dev.copydesk.events.Block;
import dev.copydesk.events.CodePoints;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article's text as measuring it sees it.
 *
 * @param sentences of running text, in order
 * @param quoted the code points that stand in quotes, {@code linked} in links
 */
record MeasuredText(
        EnrichedArticle enriched,
        @Nullable TakeVocabulary vocabulary,
        CodePoints points,
        List<Block> blocks,
        List<Sentence> sentences,
        BitSet quoted,
        BitSet linked) {
    /**
     * @param block the number of the block that it stands in, -1 outside all
     * @param folded its words as the vocabulary writes them; empty without one
     */
    record Sentence(Span span, int block, String folded) {}

    static MeasuredText of(EnrichedArticle enriched, List<Span> sentences) {
        var article = enriched.article();
        var points = new CodePoints(article.text());
        var vocabulary = TakeVocabulary.of(article.language());
        var blocks = article.blocks().stream()
                .sorted(Comparator.comparingInt(Block::start))
                .toList();
        var quoted = new BitSet();
        enriched.quotes().forEach(q -> q.spans().forEach(s -> quoted.set(s.start(), s.end())));
        var linked = new BitSet();
        article.links().forEach(link -> linked.set(link.start(), link.end()));
        int[] starts = blocks.stream().mapToInt(Block::start).toArray();
        var measured = new ArrayList<Sentence>();
        for (var span : sentences) {
            int at = Arrays.binarySearch(starts, span.start());
            int block = at >= 0 ? at : -at - 2;
            measured.add(new Sentence(span, block, vocabulary == null ? "" : vocabulary.folded(points.at(span))));
        }
        return new MeasuredText(enriched, vocabulary, points, blocks, List.copyOf(measured), quoted, linked);
    }

    /** The part of the text that stands in quotes, each place counted once. */
    double quotedShare() {
        return points.length() == 0 ? 0 : (double) quoted.cardinality() / points.length();
    }

    static boolean touches(BitSet places, Span span) {
        int next = places.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }

    /** Whether most of a sentence stands in quotes. */
    boolean isQuoted(Span span) {
        return quoted.get(span.start(), span.end()).cardinality() * 2 > span.end() - span.start();
    }
}
