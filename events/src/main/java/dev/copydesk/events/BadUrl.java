package dev.copydesk.events;

import org.jspecify.annotations.Nullable;

/** A text that is no URL of a page, and why. */
public final class BadUrl extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private static final int SHOWN = 200;

    BadUrl(String why, String url) {
        this(why, url, null);
    }

    BadUrl(String why, String url, @Nullable Throwable cause) {
        super(why + ": " + (url.length() <= SHOWN ? url : url.substring(0, SHOWN) + "…"), cause);
    }
}
