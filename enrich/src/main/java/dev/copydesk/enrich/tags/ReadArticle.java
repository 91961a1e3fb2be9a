package dev.copydesk.enrich.tags;

import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.events.Speaker;
import dev.copydesk.language.Reading;
import java.util.List;

/**
 * An article as tagging sees it: its one reading, and who speaks in it.
 *
 * @param cast everyone whom it names
 */
public record ReadArticle(Reading reading, List<Speaker> speakers, Cast cast) {
    public ReadArticle {
        speakers = List.copyOf(speakers);
    }

    public ReadArticle(Reading reading, List<Speaker> speakers) {
        this(reading, speakers, Cast.of(reading));
    }
}
