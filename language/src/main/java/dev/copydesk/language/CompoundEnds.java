package dev.copydesk.language;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entries of a word list that stand for the ends of compounds, each with its note. */
final class CompoundEnds {
    private static final char SIGN = '-';

    private final Map<String, String> notes = new HashMap<>();
    private int shortest = Integer.MAX_VALUE;
    private int longest;

    private CompoundEnds() {}

    /** Takes these entries out of a list's words. */
    static CompoundEnds takenFrom(Map<String, String> words) {
        var ends = new CompoundEnds();
        words.entrySet().removeIf(entry -> ends.takes(entry.getKey(), entry.getValue()));
        return ends;
    }

    private boolean takes(String word, String note) {
        if (word.length() < 2 || word.charAt(0) != SIGN) {
            return false;
        }
        notes.put(word.substring(1), note);
        shortest = Math.min(shortest, word.length() - 1);
        longest = Math.max(longest, word.length() - 1);
        return true;
    }

    boolean isEmpty() {
        return notes.isEmpty();
    }

    /** The note of the longest entry that a longer word ends with; null where there is none. */
    @Nullable
    String note(String key) {
        for (int length = Math.min(longest, key.length() - 1); length >= shortest; length--) {
            var note = notes.get(key.substring(key.length() - length));
            if (note != null) {
                return note;
            }
        }
        return null;
    }
}
