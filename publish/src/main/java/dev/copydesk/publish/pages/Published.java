package dev.copydesk.publish.pages;

import dev.copydesk.events.Status;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was last published of an article.
 *
 * @param hash of its digest and its parts of speaker pages
 * @param tags ids of the tag pages that list it
 * @param speakers ids of the speaker pages that it is a part of, with the number of its quotes there
 */
public record Published(int version, Status status, String hash, Set<String> tags, Map<String, Integer> speakers) {
    public Published {
        tags = Collections.unmodifiableSet(new TreeSet<>(tags));
        speakers = Collections.unmodifiableMap(new TreeMap<>(speakers));
    }

    /** A version that is on no page. */
    public static Published withdrawn(int version) {
        return new Published(version, Status.CANCELED, "", Set.of(), Map.of());
    }

    /** Whether a version that arrives now comes too late to be published. */
    public boolean isNewerThan(int version, Status arriving) {
        return version < this.version
                || (version == this.version && status == Status.CANCELED && arriving != Status.CANCELED);
    }
}
