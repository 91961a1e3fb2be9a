package dev.copydesk.operations.deadletters;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.copydesk.events.RecordPlace;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a dead letter.
 *
 * @param at when it was retried or dropped; null while it is open
 * @param attempt of a retry its number, from 1
 * @param written where the retry stands
 * @param failedAgainAs the dead letter that the retry became
 * @param by who or what retried or dropped it
 * @param reason why, where they said so
 */
public record LetterFate(
        State state,
        @Nullable Instant at,
        @Nullable Integer attempt,
        @Nullable RecordPlace written,
        @Nullable LetterId failedAgainAs,
        @Nullable String by,
        @Nullable String reason) {
    public static final LetterFate OPEN = new LetterFate(State.OPEN, null, null, null, null, null, null);

    /** How it stands. */
    public enum State {
        /** Nobody has done anything with it. */
        @JsonProperty("open")
        OPEN,
        /** Sent again; what became of it is not known. */
        @JsonProperty("retried")
        RETRIED,
        /** Sent again, and the stage has not come to it. */
        @JsonProperty("waiting")
        WAITING,
        /** Sent again, and the stage has made of it what it makes of good input. */
        @JsonProperty("done")
        DONE,
        /** Sent again, and a dead letter again. */
        @JsonProperty("failed-again")
        FAILED_AGAIN,
        /** Set aside for good. */
        @JsonProperty("dropped")
        DROPPED;

        /** The name on the command line and in JSON. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    @JsonIgnore
    public boolean isOpen() {
        return state == State.OPEN;
    }
}
