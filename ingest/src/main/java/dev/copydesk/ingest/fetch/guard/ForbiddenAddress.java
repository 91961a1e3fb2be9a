package dev.copydesk.ingest.fetch.guard;

import java.net.UnknownHostException;
import java.util.Optional;

/** A host leads to an address that must not be contacted. */
public final class ForbiddenAddress extends UnknownHostException {
    private static final long serialVersionUID = 1;

    ForbiddenAddress(String message) {
        super(message);
    }

    /** The refusal within a failure of the HTTP client, which may wrap it. */
    public static Optional<ForbiddenAddress> in(Throwable failure) {
        var cause = failure;
        for (int depth = 0; cause != null && depth < 10; depth++) {
            if (cause instanceof ForbiddenAddress forbidden) {
                return Optional.of(forbidden);
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
