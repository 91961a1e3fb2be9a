package dev.copydesk.publish.take;

import dev.copydesk.language.LanguageFolder;
import dev.copydesk.language.ResourceLines;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What measuring a text takes to know of its language.
 *
 * @param attribution words that say whose words or findings a sentence tells
 * @param units what makes the number before it a figure
 * @param before what makes the number behind it a place in a row
 * @param ages what makes the number before it an age or a time of day
 * @param we the first person plural, {@code i} the singular
 * @param you who is spoken to
 * @param sources words that name a source of figures, be it in any way
 * @param asides what the headings say of parts that are no part of the piece
 * @param announcing with {@code we} what makes a text an announcement
 * @param correctedOpens how a paragraph that corrects opens; {@code correctedSays} what it says anywhere
 * @param indefinite how a phrase for a speaker without a name opens, {@code definite} one for somebody told of before
 * @param people how a word ends that means people
 */
record TakeVocabulary(
        Locale locale,
        PhraseSet attribution,
        List<String> units,
        Set<String> before,
        List<String> ages,
        PhraseSet we,
        PhraseSet i,
        PhraseSet you,
        PhraseSet sources,
        Set<String> asides,
        PhraseSet announcing,
        List<String> correctedOpens,
        List<String> correctedSays,
        Set<String> indefinite,
        Set<String> definite,
        List<String> people) {
    private static final Map<String, TakeVocabulary> KNOWN =
            LanguageFolder.having("take/words.txt", TakeVocabulary::read);

    /** The vocabulary of a language, BCP 47; English where none is told, null where there is none for it. */
    static @Nullable TakeVocabulary of(@Nullable String language) {
        return KNOWN.get(LanguageFolder.primary(language));
    }

    private static TakeVocabulary read(LanguageFolder folder) {
        var words = ResourceLines.pairs(folder.lines("take/words.txt"));
        return new TakeVocabulary(
                folder.locale(),
                new PhraseSet(entries(words, "attribution")),
                entries(words, "units"),
                Set.copyOf(entries(words, "before")),
                entries(words, "age"),
                new PhraseSet(entries(words, "we")),
                new PhraseSet(entries(words, "i")),
                new PhraseSet(entries(words, "you")),
                new PhraseSet(entries(words, "sources")),
                Set.copyOf(entries(words, "asides")),
                new PhraseSet(entries(words, "announcing")),
                entries(words, "corrected.opens"),
                entries(words, "corrected.says"),
                Set.copyOf(entries(words, "indefinite")),
                Set.copyOf(entries(words, "definite")),
                entries(words, "people"));
    }

    private static List<String> entries(Map<String, String> words, String key) {
        return ResourceLines.parts(words.getOrDefault(key, ""));
    }

    /** Whether {@code phrase} means somebody who has no name in the text: {@code a spokesman}, {@code two officials}. */
    boolean describesOne(String phrase) {
        return indefinite.contains(firstWord(phrase)) && meansPeople(phrase);
    }

    /** As {@link #describesOne} of several: {@code officials}. */
    boolean describesSome(String phrase) {
        return !definite.contains(firstWord(phrase)) && meansPeople(phrase);
    }

    /** Whether {@code phrase} means somebody or something told of before: {@code the agency}. */
    boolean pointsBack(String phrase) {
        return definite.contains(firstWord(phrase));
    }

    private String firstWord(String phrase) {
        return folded(phrase).split(" ", 2)[0];
    }

    /** Whether a heading is that of a part beside the piece: {@code Related}, {@code About the author}. */
    boolean isAside(String heading) {
        var text = folded(heading);
        return asides.stream().anyMatch(text::startsWith);
    }

    /** Whether a phrase has a word for people. */
    boolean meansPeople(String phrase) {
        return Stream.of(folded(phrase).split(" ", 9))
                .anyMatch(word -> people.stream().anyMatch(word::endsWith));
    }

    /** {@code text} as the entries are written: in lower case, with plain apostrophes. */
    String folded(String text) {
        return text.toLowerCase(locale)
                .replace('’', '\'')
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }
}
