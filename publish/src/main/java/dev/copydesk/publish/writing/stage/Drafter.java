package dev.copydesk.publish.writing.stage;

import dev.copydesk.events.Draft;
import dev.copydesk.events.EnrichedArticle;
import java.util.Optional;

/** Writes drafts, taking its time. */
public interface Drafter {
    /** Empty where the article wants none. */
    Optional<Draft> write(EnrichedArticle article) throws InterruptedException;
}
