package dev.copydesk.enrich.tags;

import dev.copydesk.enrich.text.Reading;
import dev.copydesk.events.Speaker;
import java.util.List;

/** An article as tagging sees it: its one reading, and who speaks in it. */
public record ReadArticle(Reading reading, List<Speaker> speakers) {
    public ReadArticle {
        speakers = List.copyOf(speakers);
    }
}
