package dev.copydesk.trials.digests;

import dev.copydesk.publish.digest.SignedSentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The sentences that together have most of a summary's pairs of words: taken one after the other, each time the one that
 * adds most for its length (Nenkova and McKeown, Automatic Summarization, 2011).
 */
final class SummarySentences {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int MOST = 8;
    private static final int OFFSET = 10;

    private SummarySentences() {}

    /** Their numbers. */
    static Set<Integer> in(List<SignedSentence> sentences, String summary) {
        var wanted = pairs(summary);
        var pairs = sentences.stream().map(s -> pairs(s.text())).toList();
        var chosen = new HashSet<Integer>();
        for (int next = best(pairs, wanted); next >= 0 && chosen.size() < MOST; next = best(pairs, wanted)) {
            chosen.add(next);
            wanted.removeAll(pairs.get(next));
        }
        return chosen;
    }

    private static int best(List<Set<String>> pairs, Set<String> wanted) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < pairs.size(); i++) {
            double gain = pairs.get(i).stream().filter(wanted::contains).count()
                    / (double) (pairs.get(i).size() + OFFSET);
            if (gain > most) {
                most = gain;
                best = i;
            }
        }
        return best;
    }

    private static Set<String> pairs(String text) {
        var words = new ArrayList<String>();
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(w -> words.add(w.group()));
        var pairs = new HashSet<String>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1) + " " + words.get(i));
        }
        return pairs;
    }
}
