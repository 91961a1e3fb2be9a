package dev.copydesk.publish.take;

import dev.copydesk.events.Genre;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What sort of piece a text is; {@link #code()} is {@link Genre#kind()}. */
enum GenreKind {
    NEWS,
    FACT_CHECK,
    ANALYSIS,
    OPINION,
    REVIEW,
    INTERVIEW,
    ANNOUNCEMENT,
    FIRST_PERSON,
    LIVE,
    LIST;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<GenreKind> of(@Nullable Genre genre) {
        return Arrays.stream(values())
                .filter(kind -> genre != null && kind.code().equals(genre.kind()))
                .findFirst();
    }

    /** Whether anybody expects it to quote, and to hear a second side. */
    boolean isExpectedToQuote() {
        return this == NEWS || this == ANALYSIS || this == INTERVIEW;
    }

    /** Of this kind by a sign. */
    Genre by(GenreSign sign) {
        return new Genre(code(), sign.code(), null);
    }

    /** Of this kind, with so many posts or entries. */
    Genre by(GenreSign sign, int count) {
        return new Genre(code(), sign.code(), count);
    }
}
