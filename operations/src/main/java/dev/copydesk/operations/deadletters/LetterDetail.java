package dev.copydesk.operations.deadletters;

import dev.copydesk.events.DeadLetterAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one dead letter. Its texts come from outside: not cleaned.
 *
 * @param message in full
 * @param stackTrace of an unforeseen failure
 * @param headers the record's own, at most 200
 * @param payload the record's value
 * @param history what was done with it, the oldest first
 */
public record LetterDetail(
        Letter letter,
        String message,
        @Nullable String stackTrace,
        List<LetterHeader> headers,
        LetterPayload payload,
        List<DeadLetterAction> history) {
    public LetterDetail {
        headers = List.copyOf(headers);
        history = List.copyOf(history);
    }
}
