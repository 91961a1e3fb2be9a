package dev.copydesk.publish.writing;

import dev.copydesk.language.LanguageFolder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the check takes to know of a language; one entry a line in the files under {@code writing} of its folder.
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
    private static final String FOLDER = "writing/";

    static final WritingLanguage UNKNOWN = read(new LanguageFolder("und"));

    private static final List<WritingLanguage> KNOWN = LanguageFolder.all().stream()
            .filter(folder -> folder.has(FOLDER + "function-words.txt"))
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

    private static WritingLanguage read(LanguageFolder folder) {
        return new WritingLanguage(
                folder.code(),
                map(folder, "numbers"),
                map(folder, "calendar"),
                folder.lines(FOLDER + "negations.txt").stream()
                        .map(line -> List.of(line.split(" +")))
                        .toList(),
                Set.copyOf(folder.lines(FOLDER + "function-words.txt").stream()
                        .flatMap(line -> Arrays.stream(line.split(" +")))
                        .toList()),
                words(folder, "endings"),
                words(folder, "name-endings"),
                map(folder, "settings"));
    }

    private static List<String> words(LanguageFolder folder, String name) {
        return folder.lines(FOLDER + name + ".txt").stream()
                .flatMap(line -> Arrays.stream(line.split(" +")))
                .toList();
    }

    /** The lines {@code meaning = word word …} of a resource, by word. */
    private static Map<String, String> map(LanguageFolder folder, String name) {
        var map = new LinkedHashMap<String, String>();
        for (var line : folder.lines(FOLDER + name + ".txt")) {
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
