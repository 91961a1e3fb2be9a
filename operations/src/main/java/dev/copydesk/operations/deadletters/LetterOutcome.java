package dev.copydesk.operations.deadletters;

import dev.copydesk.events.RecordPlace;
import java.util.function.Function;

/** What a retry or a drop did with one dead letter, or would do. */
public sealed interface LetterOutcome {
    LetterId id();

    /** Applies the one function that fits: there is one for every outcome. */
    <T> T fold(
            Function<? super WouldRetry, ? extends T> wouldRetry,
            Function<? super Retried, ? extends T> retried,
            Function<? super WouldDrop, ? extends T> wouldDrop,
            Function<? super Dropped, ? extends T> dropped,
            Function<? super Refused, ? extends T> refused);

    /** A dry run: it would be sent to {@code topic}. */
    record WouldRetry(LetterId id, String topic, int attempt) implements LetterOutcome {
        @Override
        public <T> T fold(
                Function<? super WouldRetry, ? extends T> wouldRetry,
                Function<? super Retried, ? extends T> retried,
                Function<? super WouldDrop, ? extends T> wouldDrop,
                Function<? super Dropped, ? extends T> dropped,
                Function<? super Refused, ? extends T> refused) {
            return wouldRetry.apply(this);
        }
    }

    /** Sent to its stage's input, where it stands at {@code written}. */
    record Retried(LetterId id, RecordPlace written, int attempt) implements LetterOutcome {
        @Override
        public <T> T fold(
                Function<? super WouldRetry, ? extends T> wouldRetry,
                Function<? super Retried, ? extends T> retried,
                Function<? super WouldDrop, ? extends T> wouldDrop,
                Function<? super Dropped, ? extends T> dropped,
                Function<? super Refused, ? extends T> refused) {
            return retried.apply(this);
        }
    }

    /** A dry run: it would be dropped. */
    record WouldDrop(LetterId id) implements LetterOutcome {
        @Override
        public <T> T fold(
                Function<? super WouldRetry, ? extends T> wouldRetry,
                Function<? super Retried, ? extends T> retried,
                Function<? super WouldDrop, ? extends T> wouldDrop,
                Function<? super Dropped, ? extends T> dropped,
                Function<? super Refused, ? extends T> refused) {
            return wouldDrop.apply(this);
        }
    }

    record Dropped(LetterId id) implements LetterOutcome {
        @Override
        public <T> T fold(
                Function<? super WouldRetry, ? extends T> wouldRetry,
                Function<? super Retried, ? extends T> retried,
                Function<? super WouldDrop, ? extends T> wouldDrop,
                Function<? super Dropped, ? extends T> dropped,
                Function<? super Refused, ? extends T> refused) {
            return dropped.apply(this);
        }
    }

    /**
     * Left as it is.
     *
     * @param message says why, and what to do about it
     */
    record Refused(LetterId id, Refusal why, String message) implements LetterOutcome {
        @Override
        public <T> T fold(
                Function<? super WouldRetry, ? extends T> wouldRetry,
                Function<? super Retried, ? extends T> retried,
                Function<? super WouldDrop, ? extends T> wouldDrop,
                Function<? super Dropped, ? extends T> dropped,
                Function<? super Refused, ? extends T> refused) {
            return refused.apply(this);
        }
    }

    /** Why a dead letter is left as it is. */
    enum Refusal {
        /** There is no such letter, or it has expired. */
        NOT_THERE,
        /** Retried or dropped before. */
        NOT_OPEN,
        /** Retried as often as is allowed. */
        TOO_OFTEN,
        /** It does not say where it came from, or its topic is none of its stage's inputs. */
        NO_INPUT,
        /** Its bytes were cut, and the original is no longer where it was. */
        CUT,
        /** The stage's input takes no record so large. */
        TOO_LARGE,
        /** A newer record of the same key has come since: a retry would take it back. */
        SUPERSEDED;

        /** The name in JSON. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
