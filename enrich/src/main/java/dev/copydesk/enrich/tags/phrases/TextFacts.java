package dev.copydesk.enrich.tags.phrases;

import dev.copydesk.enrich.tags.TagId;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What candidates are judged by: the text's words and headline, and its language. */
final class TextFacts {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.&'’-]+");

    /** Where compounds are one word, so many letters are two words' worth. */
    private static final int LETTERS_OF_COMPOUND = 10;

    private final Candidates candidates;
    private final TagWords words;
    private final Set<String> headline;
    private final boolean compounds;

    TextFacts(Candidates candidates, TagWords words, String headline, boolean compounds) {
        this.candidates = candidates;
        this.words = words;
        this.compounds = compounds;
        this.headline = BETWEEN_WORDS
                .splitAsStream(headline.toLowerCase(Locale.ROOT))
                .map(TagId::singular)
                .collect(Collectors.toUnmodifiableSet());
    }

    TagWords words() {
        return words;
    }

    boolean isInHeadline(String word) {
        return headline.contains(word);
    }

    double logFrequency(String word) {
        return Math.log(1 + candidates.frequency(word));
    }

    /** How many words a candidate has. */
    int length(Candidate candidate) {
        int size = candidate.words().size();
        return size == 1 && compounds && candidate.head().length() >= LETTERS_OF_COMPOUND ? 2 : size;
    }
}
