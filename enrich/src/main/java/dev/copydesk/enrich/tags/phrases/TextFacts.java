package dev.copydesk.enrich.tags.phrases;

import dev.copydesk.enrich.tags.TagId;
import dev.copydesk.enrich.tags.places.CountryTags;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Reading;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What candidates are judged by: the text's words and headline, and its language. */
final class TextFacts {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.&'’-]+");

    private static final Pattern INITIALS = Pattern.compile("^\\p{Lu}[\\p{Lu}\\p{N}&]+\\b|^\\p{Lu}\\p{Ll}?\\p{Lu}+ ");

    /** Where compounds are one word, so many letters are two words' worth. */
    private static final int LETTERS_OF_COMPOUND = 10;

    private final TagCandidates candidates;
    private final TagWords words;
    private final Set<String> headline;
    private final Lexicon lexicon;
    private final boolean compounds;

    TextFacts(TagCandidates candidates, TagWords words, Reading reading) {
        this.candidates = candidates;
        this.words = words;
        this.lexicon = reading.lexicon();
        this.compounds = lexicon.has(Trait.NOUNS_CAPITALISED);
        this.headline = BETWEEN_WORDS
                .splitAsStream(reading.article().headline().toLowerCase(Locale.ROOT))
                .flatMap(word -> Stream.concat(Stream.of(word), Stream.of(word.split("-"))))
                .map(TagId::singular)
                .collect(Collectors.toUnmodifiableSet());
    }

    TagWords words() {
        return words;
    }

    /** Whether capitals tell nouns alone, not names. */
    boolean nounsCapitalised() {
        return compounds;
    }

    /** Whether a name opens with a given name or with initials ({@code FC Tarnwald}). */
    boolean isNamedAtFirst(TagCandidate name) {
        var first = name.words().get(0);
        return lexicon.has(WordList.FIRST_NAMES, first)
                || lexicon.has(WordList.GIVEN_NAMES, first)
                || INITIALS.matcher(name.label()).find();
    }

    /** Whether a word in lower case is someone's given name and no place's. */
    boolean isGivenName(String word) {
        return (lexicon.has(WordList.FIRST_NAMES, word) || lexicon.has(WordList.GIVEN_NAMES, word))
                && !lexicon.has(WordList.PLACES, word)
                && !isCountry(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }

    /** Whether the headline has all its words. */
    boolean isInHeadline(TagCandidate name) {
        return headline.containsAll(name.words());
    }

    /** Whether a word in lower case is, by its first class, a verb or participle. */
    boolean isVerb(String word) {
        var known = classes(word);
        return !known.isEmpty() && "VGD".indexOf(known.charAt(0)) >= 0;
    }

    /** Whether a word is a country's name, in any case. */
    boolean isCountry(String word) {
        return CountryTags.isCountry(CountryTags.country(word, lexicon.language()), lexicon.language());
    }

    private String classes(String word) {
        var known = compounds ? null : lexicon.wordClasses(word);
        return known == null ? "" : known;
    }

    boolean isInHeadline(String word) {
        return headline.contains(word);
    }

    /** How often a word stands in a phrase of the text, in either number. */
    int frequency(String word) {
        return candidates.frequency(word);
    }

    /** How many tokens the text has. */
    int tokens() {
        return candidates.tokens();
    }

    double logFrequency(String word) {
        return Math.log(1 + candidates.frequency(word));
    }

    /** How many words a candidate has. */
    int length(TagCandidate candidate) {
        int size = candidate.words().size();
        return size == 1 && compounds && candidate.head().length() >= LETTERS_OF_COMPOUND ? 2 : size;
    }
}
