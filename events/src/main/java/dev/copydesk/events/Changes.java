package dev.copydesk.events;

import java.util.List;

/** What differs from the version before. Quotes are named by id: added ones of this version, removed ones of the last. */
public record Changes(boolean headline, boolean text, List<String> quotesAdded, List<String> quotesRemoved) {
    public Changes {
        quotesAdded = List.copyOf(quotesAdded);
        quotesRemoved = List.copyOf(quotesRemoved);
    }
}
