package dev.copydesk.events;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An input that cannot be processed, and why: it goes to a dead-letter topic. */
public final class BadRecord extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why; {@link #code()} is what headers and metrics say. */
    public enum Reason {
        EMPTY,
        NO_KEY,
        NO_URL,
        BAD_URL,
        BAD_JSON,
        UNKNOWN_VERSION,
        INPUT_TOO_LARGE,
        OUTPUT_TOO_LARGE,
        NOT_HTML,
        NO_ARTICLE,
        TOO_DEEP,
        HTTP_STATUS,
        ROBOTS,
        PRIVATE_ADDRESS,
        TOO_MANY_REDIRECTS,
        TOO_SLOW,
        NETWORK,
        INTERNAL;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The reason of a code; empty where it is none that this version knows. */
        public static Optional<Reason> of(String code) {
            return Arrays.stream(values())
                    .filter(reason -> reason.code().equals(code))
                    .findFirst();
        }
    }

    private final Reason reason;

    public BadRecord(Reason reason, String message) {
        this(reason, message, null);
    }

    public BadRecord(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
