package dev.copydesk.enrich.tags.phrases;

import dev.copydesk.enrich.text.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What tagging takes to know of a language: lists of words between commas, in lower case, in the resources of its folder.
 *
 * @param stopWords words that no phrase is made of
 * @param verbs forms of verbs that are seldom part of a name for a thing
 * @param weak words that are no tag of their own
 * @param connectors words that a name may hold between its capitals ({@code Bank of England})
 * @param nouns words that end as participles do and are nouns
 * @param traits {@code capitalised-nouns} where a capital makes no name
 */
record TagWords(
        Set<String> stopWords,
        Set<String> verbs,
        Set<String> weak,
        Set<String> connectors,
        Set<String> nouns,
        Set<String> traits) {
    private static final Map<String, TagWords> KNOWN = Map.of("en", read("en"), "de", read("de"));
    private static final int LONGEST_WORD = 40;
    private static final TagWords UNKNOWN = new TagWords(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    /** @param tag BCP 47; English where there is none */
    static TagWords of(@Nullable String tag) {
        return KNOWN.getOrDefault(
                tag == null ? "en" : Locale.forLanguageTag(tag).getLanguage(), UNKNOWN);
    }

    /** Whether a word could be a participle, which may open a phrase ({@code armed robbery}) and seldom stands on in it. */
    boolean isParticiple(String word) {
        return word.length() > 4 && (word.endsWith("ed") || word.endsWith("ing")) && !nouns.contains(word);
    }

    /** Whether a word could be a verb with its object after it ({@code ignoring customers}). */
    boolean isGerund(String word) {
        return isParticiple(word) && word.endsWith("ing");
    }

    boolean capitalisedNouns() {
        return traits.contains("capitalised-nouns");
    }

    /** Whether a word may be part of a phrase: none is, where nothing is known of the language. */
    boolean isContent(Token token) {
        var word = token.key();
        return token.isWord()
                && !stopWords.isEmpty()
                && word.length() > 1
                && word.length() <= LONGEST_WORD
                && "@#".indexOf(word.charAt(0)) < 0
                && !stopWords.contains(word)
                && !verbs.contains(word);
    }

    private static TagWords read(String language) {
        return new TagWords(
                words(language + "/stop-words.txt"),
                words(language + "/verbs.txt"),
                words(language + "/weak.txt"),
                words(language + "/connectors.txt"),
                words(language + "/nouns.txt"),
                words(language + "/traits.txt"));
    }

    private static Set<String> words(String resource) {
        var stream = TagWords.class.getResourceAsStream(resource);
        if (stream == null) {
            return Set.of();
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(",")))
                    .map(String::strip)
                    .filter(Predicate.not(String::isEmpty))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
