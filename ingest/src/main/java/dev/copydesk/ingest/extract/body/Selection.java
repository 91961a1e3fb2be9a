package dev.copydesk.ingest.extract.body;

import dev.copydesk.ingest.extract.blocks.PageBlocks;
import dev.copydesk.ingest.extract.blocks.PageElement;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** The blocks of a page that are taken for the body, and why the others are not. */
final class Selection {
    private final PageBlocks page;
    private final BitSet kept;
    private final BlockReason[] reasons;

    private Selection(PageBlocks page, BitSet kept, BlockReason[] reasons) {
        this.page = page;
        this.kept = kept;
        this.reasons = reasons;
    }

    static Selection none(PageBlocks page) {
        var reasons = new BlockReason[page.blocks.size()];
        Arrays.fill(reasons, BlockReason.OUTSIDE);
        return new Selection(page, new BitSet(page.blocks.size()), reasons);
    }

    static Selection of(PageBlocks page, PageElement element) {
        var selection = none(page);
        selection.keep(element.firstBlock, element.endBlock);
        return selection;
    }

    Selection copy() {
        return new Selection(page, (BitSet) kept.clone(), reasons.clone());
    }

    void keep(int from, int to) {
        kept.set(from, to);
    }

    void drop(int block, BlockReason reason) {
        drop(block, block + 1, reason);
    }

    /** Drops what is kept of the blocks {@code [from, to)}; the reason of those dropped before stays. */
    void drop(int from, int to, BlockReason reason) {
        for (int i = next(from); i >= 0 && i < to; i = next(i + 1)) {
            kept.clear(i);
            reasons[i] = reason;
        }
    }

    /** Keeps what the other keeps, too; what neither keeps was dropped for the other's reason where that has one. */
    void add(Selection other) {
        kept.or(other.kept);
        for (int i = 0; i < reasons.length; i++) {
            if (other.reasons[i] != BlockReason.OUTSIDE) {
                reasons[i] = other.reasons[i];
            }
        }
    }

    boolean has(int block) {
        return kept.get(block);
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    int size() {
        return kept.cardinality();
    }

    /** The first kept block from {@code from} on; -1 where there is none. */
    int next(int from) {
        return kept.nextSetBit(from);
    }

    /** The last kept block up to {@code from}; -1 where there is none. */
    int previous(int from) {
        return from < 0 ? -1 : kept.previousSetBit(from);
    }

    int last() {
        return kept.length() - 1;
    }

    /** Why a block that is not kept was dropped. */
    BlockReason reason(int block) {
        return reasons[block];
    }

    long prose() {
        return prose(0, page.blocks.size());
    }

    /** Prose of the kept blocks in {@code [from, to)}. */
    long prose(int from, int to) {
        long sum = 0;
        for (int i = next(from); i >= 0 && i < to; i = next(i + 1)) {
            sum += page.prose(i, i + 1);
        }
        return sum;
    }

    /** Mean prose of the kept blocks of prose in {@code [from, to)}; 0 where there are none. */
    double meanProse(int from, int to) {
        long sum = 0;
        int count = 0;
        for (int i = next(from); i >= 0 && i < to; i = next(i + 1)) {
            if (page.prose(i, i + 1) > 0) {
                sum += page.prose(i, i + 1);
                count++;
            }
        }
        return count == 0 ? 0 : (double) sum / count;
    }

    /** The element whose children hold more of the kept prose than those of any other; null where there is none. */
    @Nullable
    PageElement container() {
        var held = new HashMap<Integer, Long>();
        int most = -1;
        for (int i = next(0); i >= 0; i = next(i + 1)) {
            int parent = page.elementOf(page.blocks.get(i)).parent;
            long sum = held.merge(parent, page.prose(i, i + 1), Long::sum);
            if (parent >= 0 && (most < 0 || sum > held.getOrDefault(most, 0L))) {
                most = parent;
            }
        }
        return most < 0 ? null : page.elements.get(most);
    }

    /** Dice's coefficient of the two by prose, 0 to 1. */
    double likeness(Selection other) {
        double sum = prose() + other.prose();
        if (sum == 0) {
            return 0;
        }
        long both = 0;
        for (int i = next(0); i >= 0; i = next(i + 1)) {
            both += other.has(i) ? page.prose(i, i + 1) : 0;
        }
        return 2 * both / sum;
    }
}
