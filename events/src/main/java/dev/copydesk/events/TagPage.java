package dev.copydesk.events;

import java.util.List;

/** The newest digests of one tag, newest first, and how many there are in all. */
public record TagPage(String id, String label, TagScheme scheme, long count, List<DigestLine> digests) {
    public TagPage {
        digests = List.copyOf(digests);
    }
}
