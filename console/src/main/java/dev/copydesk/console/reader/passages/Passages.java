package dev.copydesk.console.reader.passages;

import dev.copydesk.console.reader.passages.Passage.Paragraph;
import dev.copydesk.console.reader.passages.Passage.Piece;
import dev.copydesk.events.Article;
import dev.copydesk.events.Block;
import dev.copydesk.events.CodePoints;
import dev.copydesk.events.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the passages of an article that spans stand in: the blocks that hold them, the spans marked, of a long block what is
 * around them.
 */
public final class Passages {
    /** The most code points that are shown on a side of what is marked. */
    static final int AROUND = 400;

    /** The most code points that are marked of one passage. */
    static final int LONGEST = 20_000;

    private static final int MOST_SPANS = 60;
    private static final String CUT = "…";

    private final CodePoints points;
    private final List<Block> blocks;

    public Passages(Article article) {
        this.points = new CodePoints(article.text());
        this.blocks = article.blocks().stream()
                .filter(block -> block.end() <= points.length())
                .sorted(Comparator.comparingInt(Block::start).thenComparingInt(Block::end))
                .toList();
    }

    /** Empty where no span is one of the text. */
    public Optional<Passage> of(List<Span> spans) {
        var marks = merged(spans);
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        var paragraphs = new ArrayList<Paragraph>();
        int shownTo = -1;
        int lastBlock = -1;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            // of blocks that lie over one another the first shows what they share
            int from = Math.max(block.start(), shownTo);
            var within = marks.stream()
                    .filter(mark -> mark.start() < block.end() && from < mark.end())
                    .map(mark -> new Span(Math.max(mark.start(), from), Math.min(mark.end(), block.end())))
                    .toList();
            if (from < block.end() && !within.isEmpty()) {
                paragraphs.add(paragraph(new Span(from, block.end()), within, lastBlock >= 0 && lastBlock < i - 1));
                shownTo = block.end();
                lastBlock = i;
            }
        }
        return paragraphs.isEmpty() ? Optional.of(plain(marks)) : Optional.of(new Passage(paragraphs));
    }

    /** Of a text whose blocks are not known. */
    private Passage plain(List<Span> marks) {
        var whole = new Span(
                Math.max(0, marks.get(0).start() - AROUND),
                Math.min(points.length(), marks.get(marks.size() - 1).end() + AROUND));
        return new Passage(List.of(paragraph(whole, marks, false)));
    }

    private Paragraph paragraph(Span whole, List<Span> marks, boolean gap) {
        var pieces = new ArrayList<Piece>();
        int at = whole.start();
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            if (at < mark.start()) {
                pieces.add(between(at, mark.start(), i > 0, true));
            }
            pieces.add(new Piece(points.at(mark), true));
            at = mark.end();
        }
        if (at < whole.end()) {
            pieces.add(between(at, whole.end(), true, false));
        }
        return new Paragraph(pieces, gap);
    }

    /** What is not marked, cut in its middle or on the side that is far from a mark. */
    private Piece between(int from, int to, boolean markBefore, boolean markBehind) {
        int sides = (markBefore ? 1 : 0) + (markBehind ? 1 : 0);
        if (to - from <= sides * AROUND) {
            return new Piece(points.at(new Span(from, to)), false);
        }
        var head = markBefore ? points.at(new Span(from, from + AROUND)) : "";
        var tail = markBehind ? points.at(new Span(to - AROUND, to)) : "";
        var gap = markBefore && markBehind ? " " + CUT + " " : CUT;
        return new Piece(head + gap + tail, false);
    }

    /** In order, none over another, none beyond the text, not longer together than what is shown. */
    private List<Span> merged(List<Span> spans) {
        var sorted = spans.stream()
                .filter(span -> span.end() <= points.length())
                .limit(MOST_SPANS)
                .sorted()
                .toList();
        var merged = new ArrayList<Span>();
        int left = LONGEST;
        for (var span : sorted) {
            var last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && span.start() <= last.end()) {
                merged.set(merged.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else if (span.length() <= left) {
                merged.add(span);
                left -= span.length();
            }
        }
        return merged;
    }
}
