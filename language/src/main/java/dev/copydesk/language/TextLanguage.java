package dev.copydesk.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the language of a text that does not declare one, by its script and its commonest words. */
public final class TextLanguage {
    /** So much of a text is enough. */
    private static final int READ_CHARACTERS = 20_000;

    /** Of a text of news in a known language 20 to 45 % are words of its list; of one in another, less than 10 %. */
    private static final double LEAST_SHARE = 0.12;

    private static final double LEAST_LEAD = 1.3;
    private static final int FEWEST_WORDS = 12;

    /** A script that one language has for itself, or nearly so. */
    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.of(
            Character.UnicodeScript.HIRAGANA, "ja",
            Character.UnicodeScript.KATAKANA, "ja",
            Character.UnicodeScript.HANGUL, "ko",
            Character.UnicodeScript.THAI, "th",
            Character.UnicodeScript.GREEK, "el",
            Character.UnicodeScript.HEBREW, "he",
            Character.UnicodeScript.GEORGIAN, "ka",
            Character.UnicodeScript.ARMENIAN, "hy");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** For every listed word the languages, by their place in {@link #LANGUAGES}, that have it. */
    private static final Map<String, List<Integer>> WORDS = new HashMap<>();

    private static final List<String> LANGUAGES = read();

    private TextLanguage() {}

    /** BCP 47; empty where the text is too short or of a language that is not listed. */
    public static Optional<String> of(String text) {
        var start = text.substring(0, Math.min(READ_CHARACTERS, text.length()));
        return byScript(start).or(() -> byWords(start));
    }

    private static Optional<String> byScript(String text) {
        var counts = new HashMap<Character.UnicodeScript, Integer>();
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
        int letters = counts.values().stream().mapToInt(Integer::intValue).sum();
        int kana = counts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
                + counts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
        int han = counts.getOrDefault(Character.UnicodeScript.HAN, 0);
        if (han + kana > letters / 2 && letters > 0) {
            // Japanese mixes its syllables into the characters, Chinese has none
            return Optional.of(kana * 20 > han ? "ja" : "zh");
        }
        return SCRIPTS.entrySet().stream()
                .filter(e -> counts.getOrDefault(e.getKey(), 0) > letters / 2)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<String> byWords(String text) {
        var hits = new int[LANGUAGES.size()];
        int words = 0;
        var matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words++;
            for (int language : WORDS.getOrDefault(matcher.group(), List.of())) {
                hits[language]++;
            }
        }
        int best = 0;
        int second = 0;
        int winner = 0;
        for (int i = 0; i < hits.length; i++) {
            if (hits[i] > best) {
                second = best;
                best = hits[i];
                winner = i;
            } else {
                second = Math.max(second, hits[i]);
            }
        }
        boolean clear = words >= FEWEST_WORDS && best >= LEAST_SHARE * words && best >= LEAST_LEAD * second;
        return clear ? Optional.of(LANGUAGES.get(winner)) : Optional.empty();
    }

    private static List<String> read() {
        var languages = new ArrayList<String>();
        for (var line : LanguageFolder.COMMON.lines("function-words.txt")) {
            int colon = line.indexOf(':');
            for (var word : line.substring(colon + 1).strip().split(" ")) {
                var having = WORDS.computeIfAbsent(word, w -> new ArrayList<>());
                if (!having.contains(languages.size())) {
                    having.add(languages.size());
                }
            }
            languages.add(line.substring(0, colon));
        }
        return List.copyOf(languages);
    }
}
