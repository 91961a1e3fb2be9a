package dev.copydesk.ingest.extract;

import dev.copydesk.events.Article;
import dev.copydesk.events.BadRecord;

/** What came of reading a page. */
public sealed interface ExtractOutcome {
    record Extracted(Article article) implements ExtractOutcome {}

    record Refused(BadRecord.Reason reason, String message) implements ExtractOutcome {}
}
