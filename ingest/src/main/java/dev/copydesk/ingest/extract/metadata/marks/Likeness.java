package dev.copydesk.ingest.extract.metadata.marks;

import dev.copydesk.ingest.extract.text.Words;
import java.util.HashSet;

/** How many of their words two short texts share: 0 to 1 (Dice). */
public final class Likeness {
    private Likeness() {}

    public static double of(String a, String b) {
        var first = new HashSet<>(new Words(a).list());
        var second = new HashSet<>(new Words(b).list());
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        int all = first.size() + second.size();
        first.retainAll(second);
        return 2.0 * first.size() / all;
    }
}
