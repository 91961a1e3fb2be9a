package dev.copydesk.publish.digest;

import dev.copydesk.events.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words of the source that could stand in a digest: a sentence, several that go together, or a quotation.
 *
 * @param sentences what is shown of each sentence, in the text's order
 * @param text how it reads where nobody has been introduced before
 * @param words how many the text has
 * @param place where its own words begin in the article
 * @param first the number of its first sentence, last that of its last
 * @param leaning whether it can be understood after the sentence before alone
 * @param needs terms that have to be said before it
 * @param conceding whether it grants what the sentence after it takes back
 * @param behind how its sentence reads behind the one before it, connective and all; null where it is not understood there either
 * @param dated whether every day that it names has its date
 * @param value how many of its sentences likely tell what the article must not be without
 * @param speaker whose quotation it is; null where it is none
 */
record DigestExcerpt(
        List<Wording> sentences,
        String text,
        int words,
        Span place,
        int first,
        int last,
        List<String> terms,
        boolean leaning,
        Set<String> needs,
        boolean conceding,
        @Nullable Wording behind,
        boolean dated,
        double value,
        @Nullable String speaker) {
    private static final Pattern QUOTATION = Pattern.compile("^(?:[^“„«\"]{1,60}[:,] ?)?[“„«\"]");

    /** Of fewer terms it cannot be told that they say the same. */
    private static final int FEWEST_TERMS = 4;

    DigestExcerpt {
        sentences = List.copyOf(sentences);
        needs = Set.copyOf(needs);
    }

    /** Whether it reads as a quotation: by a mark at its beginning, or behind the few words that introduce it. */
    boolean isQuotation() {
        return speaker != null || QUOTATION.matcher(text).find();
    }

    boolean overlaps(DigestExcerpt other) {
        return first <= other.last && other.first <= last;
    }

    /** How much of the shorter of two the other says too, 0 to 1. */
    double common(DigestExcerpt other) {
        if (overlaps(other)) {
            return 1;
        }
        var shared = new HashSet<>(terms);
        var others = new HashSet<>(other.terms);
        int smaller = Math.min(shared.size(), others.size());
        shared.retainAll(others);
        return smaller < FEWEST_TERMS ? 0 : (double) shared.size() / smaller;
    }

    /** With the sentence that follows it, as it reads behind it. */
    DigestExcerpt and(DigestExcerpt next) {
        var joined = text + " " + next.text;
        var behind = next.behind == null ? next.sentences : List.of(next.behind);
        return new DigestExcerpt(
                Stream.concat(sentences.stream(), behind.stream()).toList(),
                joined,
                DigestWords.count(joined),
                place,
                first,
                next.last,
                Stream.concat(terms.stream(), next.terms.stream()).toList(),
                leaning,
                needs,
                false,
                null,
                dated && next.dated,
                value + next.value,
                speaker);
    }
}
