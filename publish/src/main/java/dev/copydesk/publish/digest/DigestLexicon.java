package dev.copydesk.publish.digest;

import dev.copydesk.language.LanguageFolder;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.ResourceLines;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What choosing sentences takes to know of a language; one entry a line in the files under {@code digest} of its folder.
 *
 * @param stopWords words that say nothing of the topic
 * @param grammar what is known of the language at large: its abbreviations and small words
 * @param connectives openings that lean on the sentence before and may be cut off, with the comma that has to follow
 * @param leaning openings that lean on the sentence before and may not: pronouns, contrasts, examples
 * @param nominals nouns that name something told before when {@code the} or {@code that} stands before them
 * @param determiners what makes a nominal lean on the text before
 * @param times nouns that a demonstrative before them does not make lean ({@code this summer})
 * @param pronouns those that may stand as the subject of an attribution
 * @param personal pronouns that mean one person
 * @param subjects pronouns that mean one person and are a sentence's subject
 * @param reservations words of denial, doubt, condition and limit, with which an aside is none
 * @param own words in which an article speaks of its author and to its reader
 * @param pointers words that point at another place of the page
 * @param purposes beginnings of what a piece says of itself: what it tells, whom it asked
 * @param tidings beginnings of words that tell news: announced, launched, today
 * @param speechVerbs verbs of an attribution that mean nothing else; in cues they all stand
 * @param appeals words of a call to action, anywhere in a sentence
 * @param phrases how an attribution is added, and the marks around a quotation
 */
record DigestLexicon(
        Locale locale,
        Lexicon grammar,
        Set<String> stopWords,
        List<String> connectives,
        List<String> leaning,
        Set<String> nominals,
        Set<String> determiners,
        Set<String> times,
        Set<String> pronouns,
        Set<String> personal,
        Set<String> subjects,
        Set<String> reservations,
        Set<String> own,
        List<String> pointers,
        List<String> purposes,
        List<String> tidings,
        Set<String> speechVerbs,
        List<String> appeals,
        Map<String, String> phrases) {
    private static final Map<String, DigestLexicon> KNOWN =
            LanguageFolder.having("digest/stop-words.txt", DigestLexicon::read);
    private static final DigestLexicon UNKNOWN = read(LanguageFolder.COMMON);

    /** @param language BCP 47 */
    static DigestLexicon of(@Nullable String language) {
        return KNOWN.getOrDefault(LanguageFolder.primary(language), UNKNOWN);
    }

    boolean capitalisesNouns() {
        return grammar.has(Trait.NOUNS_CAPITALISED);
    }

    /** Whether a word after a nominal tells which is meant: {@code the plan for}. */
    boolean defines(String word) {
        return grammar.has(WordList.OPENERS, word, Note.DEFINES);
    }

    /** The text of a phrase; the key itself where the language has none. */
    String phrase(String key) {
        return phrases.getOrDefault(key, key);
    }

    /** Whether a sentence calls on its reader to do something for the page. */
    boolean appeals(String sentence) {
        return saysAny(sentence, appeals);
    }

    /** Whether a sentence points at another place of the page. */
    boolean points(String sentence) {
        return saysAny(sentence, pointers);
    }

    /** Whether a sentence says what the piece is for. */
    boolean tellsPurpose(String sentence) {
        return saysAny(sentence, purposes);
    }

    /** Whether a sentence says that something is new. */
    boolean tellsTidings(String sentence) {
        return saysAny(sentence, tidings);
    }

    /** Whether a sentence speaks of the article's author or to its reader. */
    boolean isOwn(String sentence) {
        return DigestWords.any(sentence, own);
    }

    private static boolean saysAny(String sentence, List<String> phrases) {
        var lower = sentence.toLowerCase(Locale.ROOT);
        for (var phrase : phrases) {
            for (int at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + 1)) {
                if (at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static DigestLexicon read(LanguageFolder folder) {
        return new DigestLexicon(
                folder.locale(),
                Lexicon.of(folder.locale().toLanguageTag()),
                set(folder, "stop-words"),
                longestFirst(folder, "connectives"),
                longestFirst(folder, "leaning"),
                set(folder, "nominals"),
                set(folder, "determiners"),
                set(folder, "times"),
                set(folder, "pronouns"),
                set(folder, "personal"),
                set(folder, "subjects"),
                set(folder, "reservations"),
                set(folder, "own"),
                lines(folder, "pointers"),
                lines(folder, "purposes"),
                lines(folder, "tidings"),
                set(folder, "speech-verbs"),
                lines(folder, "appeals"),
                ResourceLines.pairs(lines(folder, "phrases")));
    }

    private static Set<String> set(LanguageFolder folder, String name) {
        return Set.copyOf(new LinkedHashSet<>(lines(folder, name)));
    }

    private static List<String> longestFirst(LanguageFolder folder, String name) {
        return lines(folder, name).stream()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .toList();
    }

    private static List<String> lines(LanguageFolder folder, String name) {
        return folder.lines("digest/" + name + ".txt");
    }
}
