package dev.copydesk.desk.exit;

import java.io.IOException;

/** Whoever read standard output has gone, as {@code head} does: nothing is left to be said. */
public final class OutputClosed extends RuntimeException {
    private static final long serialVersionUID = 1;

    OutputClosed(IOException cause) {
        super("standard output was closed by its reader", cause);
    }
}
