package dev.copydesk.ingest.fetch;

import dev.copydesk.events.BadRecord;
import java.io.IOException;

/** A fetch ended before its page was read: carries the outcome up to {@link PageFetcher}. */
final class FetchStopped extends IOException {
    private static final long serialVersionUID = 1;

    private final transient FetchOutcome outcome;

    FetchStopped(FetchOutcome outcome) {
        super(outcome.toString(), null);
        this.outcome = outcome;
    }

    static FetchStopped refused(BadRecord.Reason reason, String message) {
        return new FetchStopped(new FetchOutcome.Refused(reason, message));
    }

    FetchOutcome outcome() {
        return outcome;
    }
}
