package dev.copydesk.events;

import java.util.List;

/**
 * What an article is about.
 *
 * @param id one for one tag, however it was found: the key of its tag page
 * @param confidence 0 to 1
 * @param evidence where the text shows it; empty where the page says so outside its text
 */
public record Tag(String id, String label, TagScheme scheme, double confidence, List<Span> evidence) {
    public Tag {
        evidence = List.copyOf(evidence);
        Confidence.check(confidence);
    }
}
