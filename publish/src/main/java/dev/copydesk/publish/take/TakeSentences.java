package dev.copydesk.publish.take;

import dev.copydesk.language.LanguageFolder;
import dev.copydesk.language.ResourceLines;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sentences of the take in one language; of several that say the same, an article always gets the same one. */
final class TakeSentences {
    private static final Map<String, Map<String, List<String>>> LANGUAGES =
            LanguageFolder.having("take/phrases.txt", TakeSentences::read);
    private static final String DEFAULT = "en";
    private static final Pattern FACT = Pattern.compile("\\{([A-Za-z.]+)\\}");

    private final String language;
    private final Map<String, List<String>> sentences;
    private final int choice;
    private final Map<String, Object> facts = new TreeMap<>();

    private TakeSentences(String language, String articleId) {
        this.language = language;
        this.sentences = LANGUAGES.getOrDefault(language, Map.of());
        this.choice = articleId.hashCode();
    }

    /** In the article's language where that has sentences, in English elsewhere. */
    static TakeSentences of(@Nullable String language, String articleId) {
        var primary = LanguageFolder.primary(language);
        return new TakeSentences(LANGUAGES.containsKey(primary) ? primary : DEFAULT, articleId);
    }

    private static Map<String, List<String>> read(LanguageFolder folder) {
        var sentences = new TreeMap<String, List<String>>();
        ResourceLines.pairs(folder.lines("take/phrases.txt"))
                .forEach((key, line) -> sentences.put(key, List.of(line.split(" \\| "))));
        return sentences;
    }

    static Map<String, List<String>> all(String language) {
        return LANGUAGES.getOrDefault(language, Map.of());
    }

    String language() {
        return language;
    }

    /** What {@code {name}} stands for: a number or a text. */
    void fact(String name, Object value) {
        facts.put(name, value);
    }

    String of(String key) {
        var all = sentences.get(key);
        if (all == null) {
            throw new IllegalStateException("no sentence for " + key + " in " + language);
        }
        var sentence = all.get(Math.floorMod(choice * 31 + key.hashCode(), all.size()));
        boolean digits = FACT.matcher(sentence).results().anyMatch(m -> isLarge(facts.get(bare(m.group(1)))));
        var filled = FACT.matcher(sentence).replaceAll(m -> Matcher.quoteReplacement(value(m.group(1), digits)));
        return capitalised(filled);
    }

    private boolean isLarge(@Nullable Object value) {
        return value instanceof Integer n && n >= numbers().length;
    }

    private static String bare(String fact) {
        return fact.startsWith("all.") ? fact.substring(4) : fact;
    }

    private String value(String fact, boolean digits) {
        var value = facts.get(bare(fact));
        if (value == null) {
            throw new IllegalStateException("nothing is known of " + fact);
        }
        if (!(value instanceof Integer number) || fact.equals("share")) {
            return value.toString();
        }
        var written = digits ? Integer.toString(number) : number(number);
        if (!fact.startsWith("all.")) {
            return written;
        }
        return number == 2 ? word("both") : word("all") + " " + written;
    }

    /** A word as it stands within a sentence. */
    String word(String key) {
        return sentences.getOrDefault(key, List.of(key)).get(0);
    }

    private String[] numbers() {
        return word("numbers").split(", ");
    }

    private String number(int n) {
        var numbers = numbers();
        return n >= 0 && n < numbers.length ? numbers[n] : Integer.toString(n);
    }

    private String capitalised(String sentence) {
        int first = sentence.codePointAt(0);
        return Character.toString(first).toUpperCase(Locale.ROOT) + sentence.substring(Character.charCount(first));
    }
}
