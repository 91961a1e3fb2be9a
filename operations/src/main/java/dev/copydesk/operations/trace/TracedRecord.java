package dev.copydesk.operations.trace;

import dev.copydesk.events.headers.DeadLetter;
import org.jspecify.annotations.Nullable;

/**
 * A step with what its record holds.
 *
 * @param value the record of the contract; null where there is none, or it cannot be read
 * @param letter of a dead letter
 */
record TracedRecord(
        TraceStep step,
        FoundRecord found,
        @Nullable Object value,
        @Nullable DeadLetter letter) {
    TracedRecord(TraceStep step, FoundRecord found, @Nullable Object value) {
        this(step, found, value, null);
    }

    TracedRecord with(TraceStep other) {
        return new TracedRecord(other, found, value, letter);
    }

    /** Whether this dead letter is of that record. */
    boolean isLetterOf(TracedRecord other) {
        return letter != null
                && letter.topic().equals(other.step().topic())
                && letter.partition() == other.step().partition()
                && letter.offset() == other.step().offset();
    }
}
