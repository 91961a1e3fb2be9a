package dev.copydesk.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of a language, read from the word lists of its folder, and from those that are common to all. */
public final class Lexicon {
    private static final String UNKNOWN = "und";
    private static final String WORD_CLASSES = "word-classes.txt";
    private static final String TRAITS = "traits.txt";
    private static final String SAME_ROLES = "same-roles.txt";
    private static final int MAX_ENDING = 4;
    private static final int MIN_STEM = 3;
    private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();

    private final String language;
    private final Map<WordList, WordTable<WordNotes>> lists = new EnumMap<>(WordList.class);
    private final WordTable<String> wordClasses = new WordTable<>();
    private final Set<Trait> traits;
    private final List<List<String>> sameRoles;

    private Lexicon(String language) {
        this.language = language;
        for (var list : WordList.values()) {
            var words = new WordTable<WordNotes>();
            file(language, list.fileName()).addNotes(list, words);
            file(LanguageFolder.COMMON.code(), list.fileName()).addNotes(list, words);
            lists.put(list, words);
        }
        file(language, WORD_CLASSES).addClasses(wordClasses);
        this.traits = file(language, TRAITS).traits();
        this.sameRoles = file(language, SAME_ROLES).groups();
    }

    /**
     * The lexicon of a BCP 47 tag's language; of English where none is told, and an empty one of a language without word lists.
     *
     * @throws IllegalStateException where a list is wrong, by file and line
     */
    public static Lexicon of(@Nullable String tag) {
        var language = LanguageFolder.primary(tag);
        var known = new LanguageFolder(language).has(WordList.CUES.fileName()) ? language : UNKNOWN;
        return LOADED.computeIfAbsent(known, Lexicon::new);
    }

    /** The files that a language's folder may hold. */
    static Set<String> fileNames() {
        return Stream.concat(
                        Stream.of(WordList.values()).map(WordList::fileName),
                        Stream.of(WORD_CLASSES, TRAITS, SAME_ROLES))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static WordListFile file(String language, String name) {
        return new WordListFile(new LanguageFolder(language).path(name));
    }

    /** Whether this is the lexicon of a BCP 47 tag's own language, or none is given. */
    public boolean isOf(@Nullable String tag) {
        return tag == null || LanguageFolder.primary(tag).equals(language);
    }

    /** Whether nothing is known of the language: it has no word lists. */
    public boolean isEmpty() {
        return language.equals(UNKNOWN);
    }

    /** The language that this is of: an ISO 639 code. */
    public String language() {
        return language;
    }

    public Locale locale() {
        return isEmpty() ? Locale.ROOT : Locale.forLanguageTag(language);
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    public boolean has(WordList list, String key) {
        return notes(list, key) != null;
    }

    /** Whether a list has a word with a note. */
    public boolean has(WordList list, String key, Note note) {
        var notes = notes(list, key);
        return notes != null && notes.has(note);
    }

    /** What a list says of a word; null where the list does not have it. */
    public @Nullable WordNotes notes(WordList list, String key) {
        var words = lists.get(list);
        return words == null ? null : words.get(key);
    }

    /** The codes of the classes that a word may be of ({@link WordClass}), the likeliest first; null where it is not known. */
    public @Nullable String wordClasses(String key) {
        return wordClasses.get(key);
    }

    boolean hasWordClasses() {
        return !wordClasses.isEmpty();
    }

    /** Whether a word ends as words of a kind do ({@link Note#ADVERB}, {@link Note#PLURAL}), with a stem before it. */
    public boolean endsAs(String key, Note kind) {
        for (int length = 1; length <= MAX_ENDING && key.length() >= length + MIN_STEM; length++) {
            var ending = notes(WordList.ENDINGS, key.substring(key.length() - length));
            if (ending != null) {
                return ending.has(kind);
            }
        }
        return false;
    }

    /** Whether a dot after these letters belongs to them: single capitals, {@code U.S}, and known abbreviations. */
    boolean isAbbreviation(String word) {
        if (word.length() == 1) {
            return Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        }
        if (word.indexOf('.') > 0) {
            return word.length() < 12
                    && (word.lastIndexOf('.') == word.length() - 2
                            || has(WordList.ABBREVIATIONS, word.toLowerCase(Locale.ROOT)));
        }
        return word.length() < 12
                && Character.isLetter(word.charAt(0))
                && has(WordList.ABBREVIATIONS, word.toLowerCase(Locale.ROOT))
                && (Character.isUpperCase(word.charAt(0)) || !has(WordList.OPENERS, word));
    }

    /** The other nouns for a role that a text may use of the same person: {@code juez} of a {@code magistrado}. */
    public Set<String> sameRoles(String key) {
        return sameRoles.stream()
                .filter(group -> group.contains(key))
                .flatMap(List::stream)
                .filter(role -> !role.equals(key))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isTitle(String key) {
        return has(WordList.TITLES, key);
    }

    boolean opensSentences(String key) {
        return has(WordList.OPENERS, key);
    }
}
