package dev.copydesk.enrich.tags.learned;

import dev.copydesk.events.TagModel;
import java.util.ArrayList;
import java.util.List;

/** Small archives written for a test: rows on boats, on bread and on roads, whose labels the texts seldom name. */
public final class Archives {
    private static final String[][] SUBJECTS = {
        {"Seafaring", "ferry harbour tide captain deck", "keel pilot mooring anchor quay"},
        {"Baking", "dough oven flour crust baker", "yeast loaf rye kneading butter"},
        {"Roads", "asphalt lane junction lorry kerb", "bypass traffic pothole tarmac signal"}
    };

    private Archives() {}

    /** {@code each} rows on each subject. */
    static List<TaggedText> ofThreeSubjects(int each) {
        var rows = new ArrayList<TaggedText>();
        for (int i = 0; i < each; i++) {
            for (var subject : SUBJECTS) {
                var first = subject[1].split(" ");
                var second = subject[2].split(" ");
                rows.add(new TaggedText(
                        "Number " + i + " of the " + first[i % 5],
                        "The " + first[(i + 1) % 5] + " and the " + second[i % 5] + " were seen on Monday near a "
                                + second[(i + 2) % 5] + ", said nobody.\n\nThen came the " + first[(i + 3) % 5] + ".",
                        List.of(subject[0])));
            }
        }
        return rows;
    }

    /** What such rows teach. */
    public static TagModel model() {
        return new TagLearner("wend", "en", 4)
                .learn(ofThreeSubjects(12))
                .orElseThrow()
                .model();
    }
}
