package dev.copydesk.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a text in a language looks.
 *
 * @param tag BCP 47: the language, with a script where it is written in two
 * @param letters those that the language is written with; empty where nothing is told by them
 * @param telling those of its letters of which every text has some
 * @param words the commonest; empty where the script alone tells the language
 */
record LanguageProfile(
        String tag, UnicodeScript script, Set<Integer> letters, Set<Integer> telling, Set<String> words) {
    /** Names from abroad have as many letters that their language lacks. */
    private static final double MOST_FOREIGN = 0.015;

    private static final double FEWEST_TELLING = 0.004;

    private static final List<LanguageProfile> ALL = read();

    static List<LanguageProfile> all() {
        return ALL;
    }

    /** Those of a language, one for each script that it is written in. */
    static List<LanguageProfile> of(String language) {
        return ALL.stream()
                .filter(profile -> profile.language().equals(language))
                .toList();
    }

    String language() {
        return LanguageFolder.primary(tag);
    }

    int hits(TextSample sample) {
        return sample.hits(words);
    }

    /** How many words of this language a text has that another language does not have. */
    int hits(TextSample sample, LanguageProfile other) {
        return sample.hits(
                words.stream().filter(word -> !other.words().contains(word)).toList());
    }

    /** Whether a text is written with the language's letters. */
    boolean spells(TextSample sample) {
        return letters.isEmpty()
                || (sample.share(script, letters) >= 1 - MOST_FOREIGN
                        && sample.share(script, telling) >= FEWEST_TELLING);
    }

    private static List<LanguageProfile> read() {
        var alphabets = byLanguage("alphabets.txt");
        var words = byLanguage("function-words.txt");
        return Stream.concat(words.keySet().stream(), alphabets.keySet().stream())
                .distinct()
                .map(tag -> of(tag, alphabets.getOrDefault(tag, ""), words.getOrDefault(tag, "")))
                .toList();
    }

    private static LanguageProfile of(String tag, String alphabet, String words) {
        var letters = alphabet.split(" ");
        return new LanguageProfile(
                tag,
                TextSample.scriptOf((alphabet + words).codePointAt(0)),
                words.isEmpty() ? Set.of() : letters(letters[0]),
                letters(letters[letters.length - 1]),
                words.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(words.split(" "))));
    }

    private static Set<Integer> letters(String letters) {
        return letters.codePoints().boxed().collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> byLanguage(String file) {
        var lines = new LinkedHashMap<String, String>();
        for (var line : LanguageFolder.COMMON.lines(file)) {
            int colon = line.indexOf(':');
            lines.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        return lines;
    }
}
