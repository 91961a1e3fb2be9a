package dev.copydesk.desk.preview;

import dev.copydesk.ingest.extract.body.BlockReason;
import dev.copydesk.ingest.extract.body.BodyExplanation.Verdict;
import dev.copydesk.publish.digest.ReadingTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A page's blocks in stretches that a person reads: what is kept and what is dropped near it block by block; short
 * blocks outside the body, and what is left of a long run that was dropped for one reason, as one.
 */
final class FoldedVerdicts {
    /** So many of the longest blocks outside the body are shown: among them a lost paragraph would be. */
    private static final int LONGEST_SHOWN = 10;

    /** Shorter blocks are no paragraph that was lost; where nothing is kept, every block may tell why. */
    private static final int FEWEST_WORDS = 15;

    /** A longer run that was dropped for one reason is folded after its first blocks. */
    private static final int LONG_RUN = 12;

    private static final int FIRST_OF_LONG_RUN = 3;

    /** Blocks that stand next to each other and share the reason; each for itself, or folded to one line. */
    record Stretch(List<Verdict> blocks, boolean folded) {
        @Nullable
        BlockReason reason() {
            return blocks.get(0).dropped();
        }
    }

    private final List<Verdict> blocks;
    private final BitSet shown;

    private FoldedVerdicts(List<Verdict> blocks, BitSet shown) {
        this.blocks = blocks;
        this.shown = shown;
    }

    /** @param all whether to fold none */
    static List<Stretch> of(List<Verdict> blocks, boolean all) {
        var shown = new BitSet(blocks.size());
        if (all) {
            shown.set(0, blocks.size());
        } else {
            longestOutside(blocks).forEach(shown::set);
        }
        return new FoldedVerdicts(blocks, shown).stretches();
    }

    private static IntStream longestOutside(List<Verdict> blocks) {
        boolean nothingKept = blocks.stream().noneMatch(b -> b.dropped() == null);
        int fewest = nothingKept ? 1 : FEWEST_WORDS;
        return IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).dropped() == BlockReason.OUTSIDE)
                .mapToObj(i -> new int[] {i, ReadingTime.words(blocks.get(i).text())})
                .filter(b -> b[1] >= fewest)
                .sorted(Comparator.comparingInt(b -> -b[1]))
                .limit(LONGEST_SHOWN)
                .mapToInt(b -> b[0]);
    }

    private List<Stretch> stretches() {
        var stretches = new ArrayList<Stretch>();
        for (int from = 0; from < blocks.size(); ) {
            var reason = blocks.get(from).dropped();
            int to = from + 1;
            while (to < blocks.size() && blocks.get(to).dropped() == reason) {
                to++;
            }
            if (reason != BlockReason.OUTSIDE) {
                boolean isLong = reason != null && to - from > LONG_RUN;
                shown.set(from, isLong ? from + FIRST_OF_LONG_RUN : to);
            }
            split(from, to, stretches);
            from = to;
        }
        return stretches;
    }

    /** The run {@code [from, to)} by what is shown of it; a single block is not worth folding. */
    private void split(int from, int to, List<Stretch> stretches) {
        for (int start = from; start < to; ) {
            boolean show = shown.get(start);
            int end = Math.min(to, show ? shown.nextClearBit(start) : next(start, to));
            stretches.add(new Stretch(blocks.subList(start, end), !show && end - start > 1));
            start = end;
        }
    }

    private int next(int start, int to) {
        int next = shown.nextSetBit(start);
        return next < 0 ? to : next;
    }
}
