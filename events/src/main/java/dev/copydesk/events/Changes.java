package dev.copydesk.events;

import java.util.List;

/**
 * What differs from the version before.
 *
 * @param headline whether the headline differs
 * @param text whether the text differs
 * @param quotesAdded ids of the quotes of this version that the one before did not have
 * @param quotesRemoved ids of the quotes of the version before that this one does not have
 */
public record Changes(boolean headline, boolean text, List<String> quotesAdded, List<String> quotesRemoved) {
    public Changes {
        quotesAdded = List.copyOf(quotesAdded);
        quotesRemoved = List.copyOf(quotesRemoved);
    }
}
