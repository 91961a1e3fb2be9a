package dev.copydesk.publish.digest;

import dev.copydesk.events.Block;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.CodePoints;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Quote;
import dev.copydesk.events.Span;
import dev.copydesk.language.TextRange;
import dev.copydesk.publish.dates.QuotedStretches;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An article's text as choosing sentences sees it.
 *
 * @param sentences those of running text: no headings, tables, captions, code or embeds
 * @param quotes what is quoted, in order
 * @param marked what stands between quotation marks, whoever says it
 */
record DigestBody(
        EnrichedArticle article,
        String text,
        CodePoints points,
        DigestLexicon lexicon,
        List<BodySentence> sentences,
        TopicTerms topic,
        List<TextRange> quotes,
        QuotedStretches marked) {
    private static final Set<BlockKind> RUNNING =
            EnumSet.of(BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.BLOCKQUOTE, BlockKind.OTHER);

    /** Sentences past this number are not considered; news is seldom a tenth as long. */
    private static final int MOST_SENTENCES = 4_000;

    /** A block longer than this is no paragraph of news. */
    private static final int LONGEST_BLOCK = 50_000;

    private static final int MOST_QUOTES = 2_000;

    static DigestBody of(EnrichedArticle article) {
        var text = article.article().text();
        var points = new CodePoints(text);
        var lexicon = DigestLexicon.of(article.article().language());
        var quotes = quotes(article, points);
        var sentences = sentences(article, points, lexicon, quotes);
        return new DigestBody(
                article,
                text,
                points,
                lexicon,
                sentences,
                TopicTerms.of(article.article().headline(), sentences, lexicon),
                quotes,
                new QuotedStretches(text));
    }

    private static List<BodySentence> sentences(
            EnrichedArticle article, CodePoints points, DigestLexicon lexicon, List<TextRange> quotes) {
        var text = article.article().text();
        var splitter = new WholeSentences(lexicon);
        var blocks = blocks(article, points);
        var sentences = new ArrayList<BodySentence>();
        for (int b = 0; b < blocks.size() && sentences.size() < MOST_SENTENCES; b++) {
            var block = blocks.get(b);
            if (!RUNNING.contains(block.kind())) {
                continue;
            }
            int from = points.index(block.start());
            int to = points.index(Math.min(block.end(), block.start() + LONGEST_BLOCK));
            for (var range : splitter.split(text, from, to, quotes)) {
                var words = DigestWords.flat(text.substring(range.from(), range.to()));
                sentences.add(new BodySentence(
                        sentences.size(),
                        range.from(),
                        range.to(),
                        words,
                        b,
                        DigestWords.terms(words, lexicon.stopWords()),
                        quotedShare(range, quotes)));
            }
        }
        return List.copyOf(sentences);
    }

    /** The blocks, in order and within the text; the whole text as one where the article names none. */
    private static List<Block> blocks(EnrichedArticle article, CodePoints points) {
        var blocks = article.article().blocks().stream()
                .filter(b -> b.end() <= points.length())
                .sorted(Comparator.comparingInt(Block::start))
                .toList();
        if (!blocks.isEmpty() || points.length() == 0) {
            return blocks;
        }
        return List.of(new Block(BlockKind.PARAGRAPH, 0, points.length(), null));
    }

    private static List<TextRange> quotes(EnrichedArticle article, CodePoints points) {
        return article.quotes().stream()
                .flatMap(q -> q.spans().stream())
                .filter(s -> s.end() <= points.length())
                .sorted()
                .limit(MOST_QUOTES)
                .map(s -> new TextRange(points.index(s.start()), points.index(s.end())))
                .toList();
    }

    private static double quotedShare(TextRange range, List<TextRange> quotes) {
        int quoted = 0;
        for (var quote : quotes) {
            quoted += Math.max(0, Math.min(range.to(), quote.to()) - Math.max(range.from(), quote.from()));
        }
        return Math.min(1, (double) quoted / (range.to() - range.from()));
    }

    /** Whether a stretch of the text stands within a quotation, or between quotation marks. */
    boolean quotes(TextRange range) {
        return marked.contain(range.from())
                || quotes.stream().anyMatch(q -> q.from() <= range.from() && range.to() <= q.to());
    }

    /** The ids of the quotes of which some words stand at the spans. */
    List<String> quotesAt(List<Span> spans) {
        return article.quotes().stream()
                .filter(q -> q.spans().stream().anyMatch(s -> spans.stream().anyMatch(s::overlaps)))
                .map(Quote::id)
                .distinct()
                .toList();
    }

    Span span(int from, int to) {
        return points.span(from, to);
    }
}
