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
 * @param contrasts openings by which a sentence objects to the one before: {@code however}
 * @param concessions openings by which a sentence grants what the next takes back: {@code admittedly}
 * @param additives what points back at something said before, and may be left out anywhere; with its commas where it needs them
 * @param demonstratives what points at something told before when a noun follows it
 * @param existentials openings by a pronoun that stands for nothing: {@code there is}
 * @param impersonals openings by a pronoun that stands for a clause that follows: {@code it is} … {@code that}
 * @param complements words that such a clause begins with
 * @param notices phrases of what is no statement of the article: credits, rights, commissions
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
        List<String> contrasts,
        List<String> concessions,
        List<String> additives,
        List<String> notices,
        Set<String> demonstratives,
        List<String> existentials,
        List<String> impersonals,
        Set<String> complements,
        Map<String, String> phrases) {
    /** A sentence of so many words has room for little but a phrase; so many characters are its opening. */
    private static final int SHORT = 15;

    private static final int OPENING = 40;

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

    /** Pronouns in whose place a name with an apostrophe may stand; none where the language has no such form. */
    Set<String> owners() {
        return phrases.containsKey("owner")
                ? Set.of(phrases.getOrDefault("owners", "").split(" "))
                : Set.of();
    }

    /** The text of a phrase; the key itself where the language has none. */
    String phrase(String key) {
        return phrases.getOrDefault(key, key);
    }

    /** Whether a sentence calls on its reader to do something for the page. */
    boolean appeals(String sentence) {
        return opensOrIsShort(sentence, appeals);
    }

    /** Whether a sentence points at another place of the page. */
    boolean points(String sentence) {
        return saysAny(sentence, pointers);
    }

    /** Whether a sentence is no statement of the article but one about it: of rights, sources of pictures, commissions. */
    boolean givesNotice(String sentence) {
        return opensOrIsShort(sentence, notices);
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

    /** Whether a sentence opens with a phrase, or has it and little else. */
    private static boolean opensOrIsShort(String sentence, List<String> phrases) {
        boolean isShort = DigestWords.count(sentence) <= SHORT;
        var told = isShort ? sentence : sentence.substring(0, Math.min(sentence.length(), OPENING));
        return saysAny(told, phrases);
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
                longestFirst(folder, "contrasts"),
                longestFirst(folder, "concessions"),
                longestFirst(folder, "additives"),
                lines(folder, "notices"),
                set(folder, "demonstratives"),
                longestFirst(folder, "existentials"),
                longestFirst(folder, "impersonals"),
                set(folder, "complements"),
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
