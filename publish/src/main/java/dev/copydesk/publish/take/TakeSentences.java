package dev.copydesk.publish.take;

import dev.copydesk.language.LanguageFolder;
import dev.copydesk.language.ResourceLines;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sentences of the take in one language; of several that say the same, an article always gets the same one. */
final class TakeSentences {
    private static final Map<String, Map<String, List<String>>> LANGUAGES =
            LanguageFolder.having("take/phrases.txt", TakeSentences::read);
    private static final Pattern FACT = Pattern.compile("\\{([A-Za-z]+)\\}");

    /** Before these, Spanish says {@code e} for {@code y}. */
    private static final Pattern LIKE_I = Pattern.compile("(?i)(i|hi(?!e))\\p{L}.*", Pattern.DOTALL);

    private final String language;
    private final Map<String, List<String>> sentences;
    private final int choice;

    private TakeSentences(String language, String articleId) {
        this.language = language;
        this.sentences = LANGUAGES.getOrDefault(language, Map.of());
        this.choice = articleId.hashCode();
    }

    /** Those of the article's language; empty where it has none, for a take in another language helps no reader. */
    static Optional<TakeSentences> of(@Nullable String language, String articleId) {
        var primary = LanguageFolder.primary(language);
        return LANGUAGES.containsKey(primary) ? Optional.of(new TakeSentences(primary, articleId)) : Optional.empty();
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

    String of(Remark remark) {
        var all = sentences.get(remark.sentence());
        if (all == null) {
            throw new IllegalStateException("no sentence for " + remark.sentence() + " in " + language);
        }
        var sentence = all.get(Math.floorMod(choice * 31 + remark.sentence().hashCode(), all.size()));
        return capitalised(FACT.matcher(sentence).replaceAll(m -> Matcher.quoteReplacement(fact(remark, m.group(1)))));
    }

    private String fact(Remark remark, String name) {
        var fact = remark.facts().get(name);
        if (fact == null) {
            throw new IllegalStateException("nothing is known of " + name);
        }
        return listed(fact.entries().stream()
                .map(entry -> fact.marked() ? word("marked").replace("*", entry) : entry)
                .toList());
    }

    private String listed(List<String> entries) {
        int last = entries.size() - 1;
        if (last == 0) {
            return entries.get(0);
        }
        boolean likeI = sentences.containsKey("and.i")
                && LIKE_I.matcher(entries.get(last)).matches();
        return String.join(", ", entries.subList(0, last)) + " " + word(likeI ? "and.i" : "and") + " "
                + entries.get(last);
    }

    /** A word as it stands within a sentence. */
    private String word(String key) {
        return sentences.getOrDefault(key, List.of(key)).get(0);
    }

    private static String capitalised(String sentence) {
        int first = sentence.codePointAt(0);
        return Character.toString(first).toUpperCase(Locale.ROOT) + sentence.substring(Character.charCount(first));
    }
}
