package dev.copydesk.language;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a language, read from its files. A line of a file holds words (or phrases, by single spaces) between
 * commas, in lower case, and after {@code " : "} a note that holds for them all; {@code #} opens a comment line. A word that
 * begins with a hyphen ({@code -minister}) stands for every longer word that ends so, where the list does not have it.
 */
public final class Lexicon {
    private static final String DEFAULT = "en";
    private static final String COMMON = "common";
    private static final int MAX_ENDING = 4;
    private static final int MIN_STEM = 3;
    private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();

    private final String language;
    private final Map<WordList, Map<String, String>> lists = new EnumMap<>(WordList.class);
    private final Map<WordList, CompoundEnds> ends = new EnumMap<>(WordList.class);

    private Lexicon(String language) {
        this.language = language;
        for (var list : WordList.values()) {
            var words = read(language, list);
            read(COMMON, list).forEach(words::putIfAbsent);
            var compounds = CompoundEnds.takenFrom(words);
            lists.put(list, words);
            if (!compounds.isEmpty()) {
                ends.put(list, compounds);
            }
        }
    }

    /** The lexicon of a BCP 47 tag's language; English where there is none. */
    public static Lexicon of(@Nullable String tag) {
        var language = tag == null ? DEFAULT : Locale.forLanguageTag(tag).getLanguage();
        var known = Lexicon.class.getResource(path(language, WordList.CUES)) == null ? DEFAULT : language;
        return LOADED.computeIfAbsent(known, Lexicon::new);
    }

    private static String path(String language, WordList list) {
        return "/dev/copydesk/language/" + language + "/" + list.fileName();
    }

    private static Map<String, String> read(String language, WordList list) {
        var words = new HashMap<String, String>();
        ResourceLines.ofOptional(Lexicon.class, path(language, list)).forEach(line -> addLine(line, words));
        return words;
    }

    private static void addLine(String line, Map<String, String> words) {
        int colon = line.indexOf(" : ");
        var note = colon < 0 ? "" : line.substring(colon + 3).strip();
        for (var word : (colon < 0 ? line : line.substring(0, colon)).split(",")) {
            if (!word.isBlank()) {
                words.putIfAbsent(word.strip(), note);
            }
        }
    }

    /** Whether this is the lexicon of a BCP 47 tag's own language, or none is given. */
    public boolean isOf(@Nullable String tag) {
        return tag == null || Locale.forLanguageTag(tag).getLanguage().equals(language);
    }

    boolean knows(WordList list) {
        return !words(list).isEmpty() || ends.containsKey(list);
    }

    /** The language that this is of: an ISO 639 code. */
    public String language() {
        return language;
    }

    public boolean has(WordList list, String key) {
        return note(list, key) != null;
    }

    /** The note of a word in a list; null where the list does not have it. */
    public @Nullable String note(WordList list, String key) {
        var note = words(list).get(key);
        if (note != null) {
            return note;
        }
        var compounds = ends.get(list);
        return compounds == null ? null : compounds.note(key);
    }

    /** Whether a word ends as words of a kind do ({@code adverb}, {@code past}, {@code plural}), with a stem before it. */
    public boolean endsAs(String key, String kind) {
        for (int length = 1; length <= MAX_ENDING && key.length() >= length + MIN_STEM; length++) {
            var ending = note(WordList.ENDINGS, key.substring(key.length() - length));
            if (ending != null) {
                return ending.equals(kind);
            }
        }
        return false;
    }

    private Map<String, String> words(WordList list) {
        return lists.getOrDefault(list, Map.of());
    }

    /** Whether a dot after these letters belongs to them: single capitals, {@code U.S}, and known abbreviations. */
    boolean isAbbreviation(String word) {
        if (word.length() == 1) {
            return Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        }
        if (word.indexOf('.') > 0) {
            return word.length() < 12 && word.lastIndexOf('.') == word.length() - 2;
        }
        return word.length() < 12
                && Character.isLetter(word.charAt(0))
                && has(WordList.ABBREVIATIONS, word.toLowerCase(Locale.ROOT))
                && (Character.isUpperCase(word.charAt(0)) || !has(WordList.OPENERS, word));
    }

    public boolean isTitle(String key) {
        return has(WordList.TITLES, key);
    }

    boolean opensSentences(String key) {
        return has(WordList.OPENERS, key);
    }
}
