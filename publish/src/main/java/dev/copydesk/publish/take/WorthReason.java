package dev.copydesk.publish.take;

import dev.copydesk.events.Worth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What decides whether the digest will do, and what it decides; {@link #code()} is {@link Worth#reason()}. */
enum WorthReason {
    SHORT("full"),
    QUOTES("full"),
    VOICES("full"),
    SECTION("full"),
    FIGURES("full"),
    DETAIL("full"),
    COVERED("digest"),
    LIVE("full"),
    LIST("full"),
    ACCESS("part"),
    NO_DIGEST("full");

    private final String read;

    WorthReason(String read) {
        this.read = read;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static WorthReason of(Worth worth) {
        for (var reason : values()) {
            if (reason.code().equals(worth.reason())) {
                return reason;
            }
        }
        throw new IllegalArgumentException("no such reason: " + worth.reason());
    }

    Worth worth() {
        return new Worth(read, code(), null, null, null);
    }

    /** The digest leaves out {@code left} of {@code total}. */
    Worth worth(int left, int total) {
        return worth(left, total, null);
    }

    Worth worth(int left, int total, @Nullable String section) {
        return new Worth(read, code(), left, total, section);
    }
}
