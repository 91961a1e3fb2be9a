package dev.copydesk.publish.take;

import dev.copydesk.events.Take;
import java.util.Locale;

/** What a page does not say; {@link #code()} is what {@link Take#missing()} lists. */
enum MissingFact {
    DATE,
    AUTHOR,
    SECOND_VOICE;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
