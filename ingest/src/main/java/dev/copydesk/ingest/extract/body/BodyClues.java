package dev.copydesk.ingest.extract.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article before its body is found.
 *
 * @param titles the headline and the other titles that the page goes by
 * @param summaries standfirst and descriptions
 * @param authors names
 * @param site the host of the page, without {@code www.}
 * @param articleBody the body as the page's structured data repeats it
 */
public record BodyClues(
        List<String> titles,
        List<String> summaries,
        List<String> authors,
        @Nullable String articleBody,
        String site) {
    public BodyClues {
        titles = List.copyOf(titles);
        summaries = List.copyOf(summaries);
        authors = List.copyOf(authors);
    }
}
