package dev.copydesk.publish.writing;

import dev.copydesk.publish.text.ResourceLines;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the check takes to know of a language; one entry a line in the resources of its folder.
 *
 * @param code BCP 47, {@code und} for a language without a folder
 * @param numbers what a word counts ({@code three} → {@code 3}), and how a unit is written as a sign
 * @param calendar months, days and what is told from today, as they are written, each by the one name of its day or month
 * @param negations words that say no, of one word or several
 * @param functionWords words that say nothing by themselves
 * @param endings what a word may have behind its stem
 * @param nameEndings what a name may
 * @param settings the rest
 */
record WritingLanguage(
        String code,
        Map<String, String> numbers,
        Map<String, String> calendar,
        List<List<String>> negations,
        Set<String> functionWords,
        List<String> endings,
        List<String> nameEndings,
        Map<String, String> settings) {
    static final WritingLanguage UNKNOWN = read("und");

    private static final List<WritingLanguage> KNOWN =
            ResourceLines.ofOptional(WritingLanguage.class, "languages.txt").stream()
                    .map(WritingLanguage::read)
                    .toList();

    /** @param tag BCP 47 */
    static WritingLanguage of(@Nullable String tag) {
        var primary = tag == null ? "" : tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return KNOWN.stream().filter(l -> l.code.equals(primary)).findFirst().orElse(UNKNOWN);
    }

    /** That of which a text has the most function words; unknown where it has hardly any of one. */
    static WritingLanguage spokenIn(CheckedText text) {
        var best = UNKNOWN;
        double most = 0.1;
        for (var language : KNOWN) {
            double share = text.share(token -> language.functionWords.contains(token.folded()));
            if (share > most) {
                best = language;
                most = share;
            }
        }
        return best;
    }

    boolean isUnknown() {
        return code.equals(UNKNOWN.code);
    }

    /** Whether every noun is written with a capital, so that a capital makes no name. */
    boolean capitalisesNouns() {
        return settings.getOrDefault("capitals", "names").equals("nouns");
    }

    /** What stands before decimals; empty where that is not known. */
    String decimalMark() {
        return settings.getOrDefault("decimal", "");
    }

    /** Words between the marks of the language. */
    String quoted(String words) {
        return settings.getOrDefault("open", "“") + words + settings.getOrDefault("close", "”");
    }

    private static WritingLanguage read(String code) {
        return new WritingLanguage(
                code,
                map(code, "numbers"),
                map(code, "calendar"),
                ResourceLines.ofOptional(WritingLanguage.class, code + "/negations.txt").stream()
                        .map(line -> List.of(line.split(" +")))
                        .toList(),
                Set.copyOf(ResourceLines.ofOptional(WritingLanguage.class, code + "/function-words.txt").stream()
                        .flatMap(line -> Arrays.stream(line.split(" +")))
                        .toList()),
                words(code, "endings"),
                words(code, "name-endings"),
                map(code, "settings"));
    }

    private static List<String> words(String code, String name) {
        return ResourceLines.ofOptional(WritingLanguage.class, code + "/" + name + ".txt").stream()
                .flatMap(line -> Arrays.stream(line.split(" +")))
                .toList();
    }

    /** The lines {@code meaning = word word …} of a resource, by word. */
    private static Map<String, String> map(String code, String name) {
        var map = new LinkedHashMap<String, String>();
        for (var line : ResourceLines.ofOptional(WritingLanguage.class, code + "/" + name + ".txt")) {
            int at = line.indexOf('=');
            var meaning = line.substring(0, at).strip();
            for (var word : line.substring(at + 1).strip().split(" +")) {
                if (name.equals("settings")) {
                    map.put(meaning, word);
                } else {
                    map.put(word, meaning);
                }
            }
        }
        return map;
    }
}
