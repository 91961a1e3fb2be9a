package dev.copydesk.enrich.tags;

import dev.copydesk.events.Span;
import dev.copydesk.events.TagScheme;
import dev.copydesk.events.TagSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tag as one scheme found it.
 *
 * @param ref {@link TagSource#ref}
 * @param confidence 0 to 1
 * @param evidence where the text shows it
 */
public record FoundTag(
        String label,
        TagScheme scheme,
        @Nullable String ref,
        double confidence,
        List<Span> evidence,
        @Nullable String wikidata) {
    public FoundTag {
        evidence = List.copyOf(evidence);
    }

    TagSource source() {
        return new TagSource(scheme, ref);
    }
}
