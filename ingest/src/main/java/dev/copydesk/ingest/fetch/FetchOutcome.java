package dev.copydesk.ingest.fetch;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.Page;
import java.time.Instant;
import java.util.function.Function;

/** What came of asking a site for a page. */
public sealed interface FetchOutcome {
    /** Applies the one function that fits: there is one for every outcome. */
    <T> T fold(
            Function<? super Fetched, ? extends T> fetched,
            Function<? super RetryLater, ? extends T> retryLater,
            Function<? super Refused, ? extends T> refused);

    record Fetched(Page page) implements FetchOutcome {
        @Override
        public <T> T fold(
                Function<? super Fetched, ? extends T> fetched,
                Function<? super RetryLater, ? extends T> retryLater,
                Function<? super Refused, ? extends T> refused) {
            return fetched.apply(this);
        }
    }

    /**
     * It may work later.
     *
     * @param notBefore when the site may be asked again, as far as it said; otherwise the time of the failure
     * @param reason why, should it never work
     */
    record RetryLater(Instant notBefore, BadRecord.Reason reason, String message) implements FetchOutcome {
        /** Whether the site did not answer at all, or not even for its robots.txt. */
        public boolean unanswered() {
            return reason != BadRecord.Reason.HTTP_STATUS;
        }

        @Override
        public <T> T fold(
                Function<? super Fetched, ? extends T> fetched,
                Function<? super RetryLater, ? extends T> retryLater,
                Function<? super Refused, ? extends T> refused) {
            return retryLater.apply(this);
        }
    }

    /** It will not work, however often it is tried. */
    record Refused(BadRecord.Reason reason, String message) implements FetchOutcome {
        @Override
        public <T> T fold(
                Function<? super Fetched, ? extends T> fetched,
                Function<? super RetryLater, ? extends T> retryLater,
                Function<? super Refused, ? extends T> refused) {
            return refused.apply(this);
        }
    }
}
