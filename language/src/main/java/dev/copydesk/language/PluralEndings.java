package dev.copydesk.language;

import java.util.HashMap;
import java.util.Map;

/** How plurals end and what their singulars end with, from a list. What matters is that both numbers give the same. */
public final class PluralEndings {
    private static final PluralEndings KNOWN = read("common/tags/plurals.txt");
    private static final int FEWEST_BEFORE = 2;

    private record Ending(String singular, int before) {}

    private final Map<String, Ending> endings;
    private final int longest;

    private PluralEndings(Map<String, Ending> endings) {
        this.endings = Map.copyOf(endings);
        this.longest = endings.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The singular of a word in lower case; the word itself where it is none. */
    public static String singular(String word) {
        return KNOWN.of(word);
    }

    private String of(String word) {
        for (int length = Math.min(longest, word.length() - FEWEST_BEFORE); length > 0; length--) {
            var ending = endings.get(word.substring(word.length() - length));
            if (ending != null && word.length() - length >= ending.before()) {
                return word.substring(0, word.length() - length) + ending.singular();
            }
        }
        return word;
    }

    private static PluralEndings read(String resource) {
        var endings = new HashMap<String, Ending>();
        for (var line : ResourceLines.of(PluralEndings.class, resource)) {
            var parts = line.split("[\\s:]+");
            int before = parts.length > 2 ? Integer.parseInt(parts[2]) : FEWEST_BEFORE;
            endings.put(parts[0], new Ending(parts[1].equals("-") ? "" : parts[1], before));
        }
        return new PluralEndings(endings);
    }
}
