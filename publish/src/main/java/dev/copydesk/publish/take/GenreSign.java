package dev.copydesk.publish.take;

import dev.copydesk.events.Genre;
import java.util.Locale;

/** By what the sort of a piece is told; {@link #code()} is {@link Genre#reason()}. */
enum GenreSign {
    SECTION,
    URL,
    HEADLINE,
    /** Words of the text. */
    MARK,
    QUESTIONS,
    OWN_VOICE,
    POSTS,
    ENTRIES,
    ITEMS,
    DATELINE,
    SOURCES;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
