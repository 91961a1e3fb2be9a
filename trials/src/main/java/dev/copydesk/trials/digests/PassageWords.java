package dev.copydesk.trials.digests;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a passage that say something: those of three letters and more, and figures. */
record PassageWords(Set<String> words) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int LETTERS = 3;

    /** A passage is told by a sentence that has as much of its words. */
    private static final double TOLD = 0.5;

    static PassageWords of(String text) {
        var words = new HashSet<String>();
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(word -> {
            if (word.group().length() > LETTERS
                    || Character.isDigit(word.group().charAt(0))) {
                words.add(word.group());
            }
        });
        return new PassageWords(Set.copyOf(words));
    }

    boolean isToldBy(PassageWords sentence) {
        long said = words.stream().filter(sentence.words::contains).count();
        return !words.isEmpty() && said >= TOLD * words.size();
    }
}
