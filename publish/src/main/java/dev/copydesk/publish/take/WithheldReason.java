package dev.copydesk.publish.take;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a digest is smaller than usual; {@link #code()} is what records and logs say. */
public enum WithheldReason {
    CANCELED,
    NO_TEXT,
    /** The text is about as long as a digest would be. */
    TOO_SHORT,
    /** A page of links, no article. */
    INDEX,
    /** Posts of a live page, the newest as the points. */
    LIVE,
    /** The entries of a list as the points. */
    LIST,
    /** The page shows a part of the article alone. */
    PAYWALL,
    /** There are no word lists for the language. */
    LANGUAGE,
    /** No sentences stand alone. */
    NO_SIGNAL,
    FEW_POINTS;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason of a code; empty where it is none that this version knows. */
    public static Optional<WithheldReason> of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }

    /** Whether a language model's text may fill what is missing: the article itself is all there and long enough. */
    public boolean isWritable() {
        return this == FEW_POINTS || this == NO_SIGNAL || this == LANGUAGE;
    }
}
