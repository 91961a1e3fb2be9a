package dev.copydesk.operations.trace;

import dev.copydesk.events.Article;
import dev.copydesk.events.Digest;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Page;
import dev.copydesk.ingest.extract.ExtractOutcome;
import dev.copydesk.ingest.extract.Extractor;
import dev.copydesk.stage.Pure;
import org.jspecify.annotations.Nullable;

/** Tells which article a record is of. */
final class ArticleIdentity {
    private final Extractor extractor;

    ArticleIdentity(int maxPageBytes) {
        this.extractor = new Extractor(maxPageBytes);
    }

    /** The id of the article that the record is of; null where it does not tell. */
    @Nullable
    String of(TracedRecord sighting) {
        var value = sighting.value();
        if (value instanceof Article found) {
            return found.id();
        }
        if (value instanceof EnrichedArticle found) {
            return found.id();
        }
        if (value instanceof Digest found) {
            return found.id();
        }
        return value instanceof Page page && page.continues() == null ? idOf(page) : null;
    }

    /** What the extract stage makes of it: the page names the URL that the id is made of. */
    private @Nullable String idOf(Page page) {
        try {
            return Pure.call(extractor::extract, page) instanceof ExtractOutcome.Extracted extracted
                    ? extracted.article().id()
                    : null;
        } catch (RuntimeException e) {
            return null;
        }
    }
}
