package dev.copydesk.ingest.extract;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.Page;

/** Page in, article out. Stateless; one instance serves all threads. */
public final class Extractor {
    /** The article that the page holds, or the reason why there is none. Never throws, whatever the bytes. */
    public ExtractOutcome extract(Page page) {
        if (page.body().length == 0) {
            return new ExtractOutcome.Refused(BadRecord.Reason.EMPTY, "a page without a body");
        }
        return new ExtractOutcome.Refused(BadRecord.Reason.NO_ARTICLE, "nothing readable");
    }
}
