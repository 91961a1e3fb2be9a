package dev.copydesk.trials.tags;

import dev.copydesk.language.LabelWords;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether labels are the same to a reader: the words of one stand in the other. */
final class SameTag {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+(?:['’.-][\\p{L}\\p{N}_]+)*");
    private static final int SHORTEST = 3;
    private static final Pattern ENDING = Pattern.compile("(?:es|s|en|e|n)$");

    private SameTag() {}

    static boolean is(String one, String other) {
        var a = stems(one);
        var b = stems(other);
        return isLong(a) && isLong(b) && (LabelWords.holds(a, b) || LabelWords.holds(b, a));
    }

    /** Two letters are no more than a hint. */
    private static boolean isLong(List<String> stems) {
        return String.join(" ", stems).length() >= SHORTEST;
    }

    private static List<String> stems(String label) {
        var plain = ACCENTS.matcher(Normalizer.normalize(label, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return WORD.matcher(plain)
                .results()
                .map(word -> ENDING.matcher(word.group()).replaceFirst(""))
                .toList();
    }

    static boolean isAmong(String label, List<String> labels) {
        return labels.stream().anyMatch(l -> is(label, l));
    }

    /** The harmonic mean of the part of {@code given} that is right and the part of {@code right} that is given. */
    static double f1(List<String> given, List<String> right) {
        double precision = part(given, right);
        double recall = part(right, given);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static double part(List<String> labels, List<String> others) {
        return labels.isEmpty()
                ? 0
                : (double) labels.stream().filter(l -> isAmong(l, others)).count() / labels.size();
    }
}
