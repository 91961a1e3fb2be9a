package dev.copydesk.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done with a dead letter.
 *
 * @param letter its id, which is the record's key: dataset, partition and offset ({@code extract.dlq-2@17})
 * @param deed what was done: retried or dropped
 * @param at when it was done
 * @param attempt of a retry its number, from 1
 * @param written of a retry where its record stands
 * @param by who or what did it, as it calls itself
 * @param reason why, as who did it wrote it
 */
public record DeadLetterAction(
        String letter,
        LetterDeed deed,
        Instant at,
        @Nullable Integer attempt,
        @Nullable RecordPlace written,
        String by,
        @Nullable String reason) {
    public static DeadLetterAction retried(String letter, Instant at, int attempt, RecordPlace written, String by) {
        return new DeadLetterAction(letter, LetterDeed.RETRIED, at, attempt, written, by, null);
    }

    public static DeadLetterAction dropped(String letter, Instant at, String by, @Nullable String reason) {
        return new DeadLetterAction(letter, LetterDeed.DROPPED, at, null, null, by, reason);
    }
}
