package dev.copydesk.ingest.fetch;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.Page;
import java.time.Instant;

/** What came of asking a site for a page. */
public sealed interface FetchOutcome {
    record Fetched(Page page) implements FetchOutcome {}

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
    }

    /** It will not work, however often it is tried. */
    record Refused(BadRecord.Reason reason, String message) implements FetchOutcome {}
}
