package dev.copydesk.operations.trace;

import dev.copydesk.events.headers.DeadLetter;
import org.jspecify.annotations.Nullable;

/**
 * A step with what its record holds.
 *
 * @param value the record of the contract; null where there is none, or it cannot be read
 * @param letter of a dead letter
 */
record Sighting(
        Step step,
        Found found,
        @Nullable Object value,
        @Nullable DeadLetter letter) {
    Sighting(Step step, Found found, @Nullable Object value) {
        this(step, found, value, null);
    }

    Sighting with(Step other) {
        return new Sighting(other, found, value, letter);
    }

    /** Whether this dead letter is of that record. */
    boolean isLetterOf(Sighting other) {
        return letter != null
                && letter.topic().equals(other.step().topic())
                && letter.partition() == other.step().partition()
                && letter.offset() == other.step().offset();
    }
}
