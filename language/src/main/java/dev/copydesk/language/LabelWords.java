package dev.copydesk.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of labels and headlines in a form that is the same in every case, number and spelling of accents. */
public final class LabelWords {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** What words end with in their cases and numbers, the longer before the shorter. */
    private static final List<String> ENDINGS = List.of("es", "en", "er", "s", "n", "e");

    private static final int SHORTEST_STEM = 4;
    private static final int ASCII = 0x80;

    private LabelWords() {}

    /** The words in lower case, without accents and endings. */
    public static List<String> stems(String text) {
        var plain = plain(text.toLowerCase(Locale.ROOT));
        var stems = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i <= plain.length(); i++) {
            if (i == plain.length() || !isOfWord(plain.charAt(i))) {
                if (i > from && !isPossessive(plain, from, i)) {
                    stems.add(stem(plain.substring(from, i)));
                }
                from = i + 1;
            }
        }
        return stems;
    }

    private static String plain(String text) {
        return text.chars().allMatch(c -> c < ASCII)
                ? text
                : ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("");
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '+' || c == '#';
    }

    /** The {@code s} behind an apostrophe. */
    private static boolean isPossessive(String text, int from, int to) {
        return to == from + 1
                && text.charAt(from) == 's'
                && from > 0
                && (text.charAt(from - 1) == '\'' || text.charAt(from - 1) == '’');
    }

    private static String stem(String word) {
        var singular = PluralEndings.singular(word);
        for (var ending : ENDINGS) {
            if (singular.length() >= SHORTEST_STEM + ending.length() && singular.endsWith(ending)) {
                return singular.substring(0, singular.length() - ending.length());
            }
        }
        return singular;
    }

    /** Whether words stand side by side among others. */
    public static boolean holds(List<String> words, List<String> some) {
        return !some.isEmpty() && words.size() >= some.size() && Collections.indexOfSubList(words, some) >= 0;
    }
}
