package dev.copydesk.publish.digest;

import dev.copydesk.events.Span;
import dev.copydesk.events.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of the source that could stand in a digest.
 *
 * @param text the source's text at the evidence, white space normalised, its first letter a capital; a name put in for a
 *     pronoun and an attribution added perhaps
 * @param evidence the stretches that it keeps of the source, in order, then the place of a name that was put in
 * @param sentence the number of its first sentence, section that sentence's
 * @param leaning whether it can be understood after the sentence before alone
 * @param speaker whose quotation it is; null where it is none
 */
record DigestExcerpt(
        String text,
        List<Span> evidence,
        int sentence,
        int section,
        List<String> terms,
        int words,
        boolean leaning,
        @Nullable String speaker) {
    Statement statement(DigestBody body) {
        return new Statement(text, evidence, body.quotesAt(evidence));
    }

    /** Where its own words begin. */
    Span place() {
        return evidence.get(0);
    }
}
