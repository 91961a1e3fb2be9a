package dev.copydesk.ingest.fetch.body;

import java.io.IOException;

/** A {@code Content-Encoding} that was not asked for and cannot be undone. */
public final class UnknownCoding extends IOException {
    private static final long serialVersionUID = 1;

    UnknownCoding(String message) {
        super(message);
    }
}
