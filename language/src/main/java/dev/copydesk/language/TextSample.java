package dev.copydesk.language;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a text consists of.
 *
 * @param scripts how much of it each script has, in letters of an alphabet; kana count as Han, which Japanese mixes them with
 * @param letters how often it has each letter, in lower case
 * @param counts how often it has each word, in lower case
 * @param words the number of its words
 */
record TextSample(
        Map<UnicodeScript, Integer> scripts, Map<Integer, Integer> letters, Map<String, Integer> counts, int words) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** A character of these says as much as three letters. */
    private static final int DENSE = 3;

    /** Japanese has one syllable for this number of characters, or more. */
    private static final int CHARACTERS_PER_KANA = 20;

    static TextSample of(String text) {
        var scripts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        var letters = new HashMap<Integer, Integer>();
        var lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        lower.codePoints().filter(Character::isLetter).forEach(letter -> {
            var script = scriptOf(letter);
            boolean dense = script == UnicodeScript.HAN || script == UnicodeScript.HANGUL;
            scripts.merge(script, dense ? DENSE : 1, Integer::sum);
            letters.merge(letter, 1, Integer::sum);
        });
        var counts = new HashMap<String, Integer>();
        int words = 0;
        for (var matcher = WORD.matcher(lower); matcher.find(); words++) {
            counts.merge(matcher.group(), 1, Integer::sum);
        }
        return new TextSample(scripts, letters, counts, words);
    }

    static UnicodeScript scriptOf(int letter) {
        var script = UnicodeScript.of(letter);
        return isKana(script) ? UnicodeScript.HAN : script;
    }

    private static boolean isKana(UnicodeScript script) {
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    /** The script of more than half of the text. */
    Optional<UnicodeScript> script() {
        int all = scripts.values().stream().mapToInt(Integer::intValue).sum();
        return scripts.entrySet().stream()
                .filter(e -> e.getValue() * 2 > all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether it mixes syllables into the characters; Chinese has none. */
    boolean isJapanese() {
        int kana = 0;
        int all = 0;
        for (var entry : letters.entrySet()) {
            if (scriptOf(entry.getKey()) == UnicodeScript.HAN) {
                all += entry.getValue();
                kana += isKana(UnicodeScript.of(entry.getKey())) ? entry.getValue() : 0;
            }
        }
        return kana * CHARACTERS_PER_KANA > all - kana;
    }

    int hits(Collection<String> wanted) {
        return wanted.stream().mapToInt(word -> counts.getOrDefault(word, 0)).sum();
    }

    /** Which share of the letters of a script is among some. */
    double share(UnicodeScript script, Collection<Integer> some) {
        int all = 0;
        int found = 0;
        for (var entry : letters.entrySet()) {
            if (scriptOf(entry.getKey()) == script) {
                all += entry.getValue();
                found += some.contains(entry.getKey()) ? entry.getValue() : 0;
            }
        }
        return all == 0 ? 0 : (double) found / all;
    }
}
