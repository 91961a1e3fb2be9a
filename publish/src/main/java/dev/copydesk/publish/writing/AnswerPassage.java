package dev.copydesk.publish.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement as a model wrote it.
 *
 * @param sources the numbers of the sentences that it rests on
 * @param quote the name of the quote that stands behind it, as the prompt gave it
 */
public record AnswerPassage(
        String text, List<Integer> sources, @Nullable String quote) {
    public AnswerPassage {
        sources = List.copyOf(sources);
    }
}
