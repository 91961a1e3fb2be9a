package dev.copydesk.ingest.fetch.body;

import java.io.IOException;

/** A body, or what one of its codings unfolds to, goes beyond its limit. */
public final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;

    public TooLarge(int limit) {
        super("more than " + limit + " bytes");
    }
}
