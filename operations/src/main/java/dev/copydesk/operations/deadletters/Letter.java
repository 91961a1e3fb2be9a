package dev.copydesk.operations.deadletters;

import dev.copydesk.events.RecordPlace;
import dev.copydesk.events.topics.StageName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter as a list shows it. Its texts come from outside: cut, and not cleaned.
 *
 * @param stage whose input it was
 * @param cause the reason's code; of an unforeseen failure with its kind ({@code internal:NullPointerException})
 * @param about the URL or article that it is about, else its key
 * @param key the record's key, empty where it has none
 * @param failedAt when it became a dead letter
 * @param source where the record stood that failed; null where the letter does not say
 * @param attempt how often it had been retried when it failed
 * @param retryOf the dead letter of which it is the retry
 * @param bytes of its value
 * @param cut whether its bytes did not fit, so that the whole is where {@code source} says alone
 */
public record Letter(
        LetterId id,
        StageName stage,
        String cause,
        String message,
        String about,
        String key,
        Instant failedAt,
        @Nullable RecordPlace source,
        int attempt,
        @Nullable LetterId retryOf,
        int bytes,
        boolean cut,
        LetterFate fate) {
    /** One with which nothing has been done. */
    Letter(
            LetterId id,
            StageName stage,
            String cause,
            String message,
            String about,
            String key,
            Instant failedAt,
            @Nullable RecordPlace source,
            int attempt,
            @Nullable LetterId retryOf,
            int bytes,
            boolean cut) {
        this(id, stage, cause, message, about, key, failedAt, source, attempt, retryOf, bytes, cut, LetterFate.OPEN);
    }

    Letter with(LetterFate known) {
        return new Letter(id, stage, cause, message, about, key, failedAt, source, attempt, retryOf, bytes, cut, known);
    }
}
