package dev.copydesk.publish.digest;

import dev.copydesk.events.Span;
import dev.copydesk.events.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of the source that could stand in a digest.
 *
 * @param text the source's text at the span, white space normalised, its first letter a capital; with an attribution
 *     added perhaps
 * @param sentence the number of its first sentence, section that sentence's
 * @param leaning whether it can be understood after the sentence before alone
 * @param speaker whose quotation it is; null where it is none
 */
record Excerpt(
        String text,
        Span evidence,
        int sentence,
        int section,
        List<String> terms,
        int words,
        boolean leaning,
        @Nullable String speaker) {
    Statement statement() {
        return new Statement(text, List.of(evidence));
    }
}
