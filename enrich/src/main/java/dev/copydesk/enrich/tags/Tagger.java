package dev.copydesk.enrich.tags;

import dev.copydesk.enrich.text.Reading;
import dev.copydesk.events.Speaker;
import dev.copydesk.events.Tag;
import java.util.List;

/** Finds an article's tags. */
public final class Tagger {
    public List<Tag> tags(Reading reading, List<Speaker> speakers) {
        return List.of();
    }
}
