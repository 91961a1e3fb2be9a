package dev.copydesk.enrich.tags.phrases;

import dev.copydesk.language.ResourceLines;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What tagging knows of a language: lists of words between commas, in lower case and singular, in the resources of its folder.
 *
 * @param empty words that no tag holds
 * @param weak words that are no tag of their own and seldom end one
 * @param vague words that are no tag of their own, yet end good ones
 * @param measures words of times and amounts
 * @param connectors words that a name may hold between its capitals ({@code Bank of England})
 * @param peoples words for a people, its language and what is theirs, which name nothing of their own
 * @param legalForms what a company's name may end with ({@code Ltd.})
 */
record TagWords(
        Set<String> empty,
        Set<String> weak,
        Set<String> vague,
        Set<String> measures,
        Set<String> connectors,
        Set<String> peoples,
        Set<String> legalForms) {
    private static final Map<String, TagWords> KNOWN = Map.of("en", read("en"), "de", read("de"));
    private static final TagWords OF_NAMES = read("common");

    /** @param language ISO 639 */
    static TagWords of(String language) {
        return KNOWN.getOrDefault(language, OF_NAMES);
    }

    private static TagWords read(String language) {
        return new TagWords(
                words(language, "empty"),
                words(language, "weak"),
                words(language, "vague"),
                words(language, "measures"),
                words(language, "connectors"),
                words(language, "peoples"),
                words(language, "legal-forms"));
    }

    private static Set<String> words(String language, String list) {
        var words = new HashSet<>(lines(language + "/" + list + ".txt"));
        words.addAll(lines("common/" + list + ".txt"));
        return Set.copyOf(words);
    }

    private static Set<String> lines(String resource) {
        return ResourceLines.words(ResourceLines.ofOptional(TagWords.class, resource));
    }
}
