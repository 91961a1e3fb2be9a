package dev.copydesk.enrich.tags.learned;

import dev.copydesk.events.TagModel.HeldOut;
import java.util.List;

/**
 * What was learned, and from what.
 *
 * @param rows of the archive
 * @param used how many of them were learned from
 * @param kept the labels that were learned, the most frequent first
 * @param leftOut those with too few examples
 */
public record LearningReport(int rows, int used, HeldOut heldOut, List<KeptLabel> kept, List<LeftOutLabel> leftOut) {
    public LearningReport {
        kept = List.copyOf(kept);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A label that was learned.
     *
     * @param f1 over rows that were left out
     * @param words those that speak most for it
     */
    public record KeptLabel(String label, int examples, double f1, List<String> words) {
        public KeptLabel {
            words = List.copyOf(words);
        }
    }

    /** A label that too few rows have. */
    public record LeftOutLabel(String label, int examples) {}
}
