package dev.copydesk.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article is about.
 *
 * @param id one for one tag, however it was found: the key of its tag page
 * @param label the name of the tag as a reader sees it
 * @param scheme the most particular of those that found it: {@code rule}, {@code publisher}, {@code learned},
 *     {@code entity}, {@code keyphrase}, {@code iptc}
 * @param confidence how sure the tag is, 0 to 1
 * @param evidence where the text shows it; empty where the page says so outside its text
 * @param sources every way in which it was found, its scheme's first
 * @param wikidata the item that the tag means ({@code Q22661306}), where that is known
 */
public record Tag(
        String id,
        String label,
        TagScheme scheme,
        double confidence,
        List<Span> evidence,
        List<TagSource> sources,
        @Nullable String wikidata) {
    public Tag {
        evidence = List.copyOf(evidence);
        sources = List.copyOf(sources);
        Confidence.check(confidence);
    }
}
