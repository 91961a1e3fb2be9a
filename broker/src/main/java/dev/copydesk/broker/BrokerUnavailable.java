package dev.copydesk.broker;

import org.jspecify.annotations.Nullable;

/** The built-in broker cannot start; the message says why and what to do. */
public final class BrokerUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokerUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
