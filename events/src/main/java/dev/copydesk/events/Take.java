package dev.copydesk.events;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the piece is worth to a reader and what it lacks: computed, nothing that was not measured. A count is absent
 * where the article's language does not allow it; {@code docs/digest.md} says how each is made.
 *
 * @param text the telling ones in at most four sentences, in the language of the article; empty where there are none, or no phrases
 *     for that language; every number in it is one of the fields
 * @param voices how many speakers are quoted: persons and bodies with a name, and those of whom the text tells no name
 * @param quotes how many utterances
 * @param quotedShare the part of the text that stands in quotation marks, 0 to 1
 * @param missing what the page does not say ({@code date}, {@code author}, {@code second-voice})
 * @param named how many of the voices have a name
 * @param anonymous how many quotes are given to someone whom the text describes and does not name
 * @param unattributed how many quotes have no speaker that can be told
 * @param paraphrases sentences without a quote that say whose words or findings they are
 * @param lead the voice with the most quotes, where it has a name
 * @param links how many links the text has
 * @param outward how many of the links leave the site
 * @param primarySources the links that lead to one, each page once
 * @param figures absent where the language has no word list for it
 * @param genre absent where nothing measured tells
 * @param corrections what the publisher says in the text that it has corrected, verbatim
 * @param worth whom the full read is for; absent where there is nothing to read
 * @param language of {@code text}, BCP 47; absent where that is empty
 */
public record Take(
        String text,
        int voices,
        int quotes,
        double quotedShare,
        List<String> missing,
        @Nullable Integer named,
        @Nullable Integer anonymous,
        @Nullable Integer unattributed,
        @Nullable Integer paraphrases,
        @Nullable LeadVoice lead,
        @Nullable Integer links,
        @Nullable Integer outward,
        List<PrimarySource> primarySources,
        @Nullable Figures figures,
        @Nullable Genre genre,
        List<Statement> corrections,
        @Nullable Worth worth,
        @Nullable String language) {
    public Take {
        missing = List.copyOf(missing);
        primarySources = List.copyOf(primarySources);
        corrections = List.copyOf(corrections);
        Confidence.check(quotedShare);
        if (voices < 0
                || quotes < 0
                || Stream.of(named, anonymous, unattributed, paraphrases, links, outward)
                        .anyMatch(count -> count != null && count < 0)) {
            throw new IllegalArgumentException("a negative count: " + voices + " voices, " + quotes + " quotes");
        }
    }

    /** A take of which only these were measured. */
    public Take(String text, int voices, int quotes, double quotedShare, List<String> missing) {
        this(
                text,
                voices,
                quotes,
                quotedShare,
                missing,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                null,
                null);
    }
}
