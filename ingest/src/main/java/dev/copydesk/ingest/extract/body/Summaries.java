package dev.copydesk.ingest.extract.body;

import dev.copydesk.ingest.extract.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a page says of its article in a sentence or two, to find again in its blocks. */
final class Summaries {
    private static final int RUN = 3;
    private static final int MIN_RUNS = 5;
    private static final int SHORTEST_CUT = 100;
    private static final double SAME = 0.8;

    private final Set<String> keys = new HashSet<>();
    private final List<Set<Long>> runs;

    Summaries(List<String> summaries) {
        summaries.stream().filter(summary -> !isCut(summary)).forEach(summary -> keys.add(Words.key(summary)));
        keys.remove("");
        this.runs = keys.stream().map(Summaries::runs).toList();
    }

    /** Whether a block says what one of them says, or a part of it, or little more; given by its {@link Words#key}. */
    boolean has(String key) {
        if (keys.isEmpty() || key.isEmpty()) {
            return false;
        }
        if (keys.contains(key)) {
            return true;
        }
        var own = runs(key);
        return own.size() >= MIN_RUNS && runs.stream().anyMatch(summary -> isSame(own, summary));
    }

    /** The beginning of a text, cut at a length: no summary. */
    private static boolean isCut(String summary) {
        var end = summary.strip();
        return end.length() >= SHORTEST_CUT
                && (end.endsWith("…") || end.endsWith("...") || end.endsWith("[…]") || end.endsWith("[...]"));
    }

    private static boolean isSame(Set<Long> block, Set<Long> summary) {
        long shared = block.stream().filter(summary::contains).count();
        boolean isPart = shared >= SAME * block.size();
        boolean saysLittleMore =
                shared >= MIN_RUNS && shared >= SAME * summary.size() && block.size() <= 2 * summary.size();
        return isPart || saysLittleMore;
    }

    private static Set<Long> runs(String key) {
        var words = new Words(key);
        var runs = new HashSet<Long>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(words.hash(i, i + RUN));
        }
        return runs;
    }
}
