package dev.copydesk.trials.syntax;

/** Makes a tree whose lines do not cross, as the parser makes them: a word whose line crosses another's depends on its head's head. */
final class Projective {
    private Projective() {}

    static int[] of(int[] heads) {
        var lifted = heads.clone();
        int crossing = shortestCrossing(lifted);
        while (crossing >= 0) {
            lifted[crossing] = lifted[lifted[crossing]];
            crossing = shortestCrossing(lifted);
        }
        return lifted;
    }

    private static int shortestCrossing(int[] heads) {
        int found = -1;
        for (int i = 0; i < heads.length; i++) {
            boolean shorter = heads[i] >= 0 && (found < 0 || length(heads, i) < length(heads, found));
            if (shorter && heads[heads[i]] >= 0 && crosses(heads, i)) {
                found = i;
            }
        }
        return found;
    }

    private static int length(int[] heads, int i) {
        return Math.abs(heads[i] - i);
    }

    /** Whether a word between a word and its head does not depend on that head. */
    private static boolean crosses(int[] heads, int word) {
        int from = Math.min(word, heads[word]);
        int to = Math.max(word, heads[word]);
        for (int i = from + 1; i < to; i++) {
            int at = i;
            while (at >= 0 && at != heads[word]) {
                at = heads[at];
            }
            if (at < 0) {
                return true;
            }
        }
        return false;
    }
}
