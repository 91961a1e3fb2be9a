package dev.copydesk.enrich.tags.phrases;

import dev.copydesk.language.LanguageFolder;
import dev.copydesk.language.Reading;
import dev.copydesk.language.ResourceLines;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What tagging knows of a language: lists of words between commas, in lower case and singular, in the files under {@code tags} of its folder.
 *
 * @param empty words that no tag holds
 * @param weak words that are no tag of their own and seldom end one
 * @param vague words that are no tag of their own, yet end good ones
 * @param measures words of times and amounts
 * @param connectors words that a name may hold between its capitals ({@code Bank of England})
 * @param peoples words for a people, its language and what is theirs, which name nothing of their own
 * @param legalForms what a company's name may end with ({@code Ltd.})
 * @param links words that join the nouns of a phrase, where words have no classes ({@code principe de précaution})
 * @param pluralOnly words that labels keep in the plural, where labels are in the singular ({@code sanctions})
 * @param verbEndings what verbs and adverbs end with there, each behind a hyphen
 */
public record TagWords(
        Set<String> empty,
        Set<String> weak,
        Set<String> vague,
        Set<String> measures,
        Set<String> connectors,
        Set<String> peoples,
        Set<String> legalForms,
        Set<String> links,
        Set<String> pluralOnly,
        Set<String> verbEndings) {
    private static final Map<String, TagWords> KNOWN = LanguageFolder.having("tags/empty.txt", TagWords::read);
    private static final TagWords OF_NAMES = read(LanguageFolder.COMMON);

    /** @param language ISO 639 */
    public static TagWords of(String language) {
        return KNOWN.getOrDefault(language, OF_NAMES);
    }

    /** Of an article's language, where it is known. */
    static TagWords of(Reading reading) {
        var lexicon = reading.lexicon();
        return of(lexicon.isOf(reading.article().language()) ? lexicon.language() : "");
    }

    private static TagWords read(LanguageFolder folder) {
        return new TagWords(
                words(folder, "empty"),
                words(folder, "weak"),
                words(folder, "vague"),
                words(folder, "measures"),
                words(folder, "connectors"),
                words(folder, "peoples"),
                words(folder, "legal-forms"),
                words(folder, "links"),
                words(folder, "plural-only"),
                words(folder, "verb-endings"));
    }

    private static Set<String> words(LanguageFolder folder, String list) {
        var words = new HashSet<>(lines(folder, list));
        words.addAll(lines(LanguageFolder.COMMON, list));
        return Set.copyOf(words);
    }

    private static Set<String> lines(LanguageFolder folder, String list) {
        return ResourceLines.words(folder.lines("tags/" + list + ".txt"));
    }
}
