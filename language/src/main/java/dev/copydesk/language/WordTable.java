package dev.copydesk.language;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of a list, each with what the list says of it. A word that begins with a hyphen stands for all longer ones that end so. */
final class WordTable<V> {
    private static final char SIGN = '-';

    private final Map<String, V> words = new HashMap<>();
    private final Map<String, V> ends = new HashMap<>();
    private int shortest = Integer.MAX_VALUE;
    private int longest;

    /** Of a word that comes twice, the first counts. */
    void add(String word, V value) {
        if (word.length() < 2 || word.charAt(0) != SIGN) {
            words.putIfAbsent(word, value);
            return;
        }
        ends.putIfAbsent(word.substring(1), value);
        shortest = Math.min(shortest, word.length() - 1);
        longest = Math.max(longest, word.length() - 1);
    }

    boolean isEmpty() {
        return words.isEmpty() && ends.isEmpty();
    }

    /** What is said of a word, else of the longest end that it has; null where it is not in the list. */
    @Nullable
    V get(String key) {
        var value = words.get(key);
        return value != null || ends.isEmpty() ? value : ofEnd(key);
    }

    private @Nullable V ofEnd(String key) {
        for (int length = Math.min(longest, key.length() - 1); length >= shortest; length--) {
            var value = ends.get(key.substring(key.length() - length));
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
