package dev.copydesk.operations.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of one article through every topic.
 *
 * @param asked the question
 * @param article its id; null where none was found
 * @param url its canonical URL; null where none was found
 * @param headline the newest that was found
 * @param steps in the order in which they happened
 * @param searched what was read of each topic, in the order of the pipeline
 * @param complete whether everything that is kept of it was looked for everywhere; where not, {@code searched} tells what was
 *     left out
 */
public record Trace(
        String asked,
        @Nullable String article,
        @Nullable String url,
        @Nullable String headline,
        TraceVerdict verdict,
        List<TraceStep> steps,
        List<SearchedTopic> searched,
        boolean complete,
        long tookMillis) {
    public Trace {
        steps = List.copyOf(steps);
        searched = List.copyOf(searched);
    }
}
