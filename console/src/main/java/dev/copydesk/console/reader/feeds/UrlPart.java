package dev.copydesk.console.reader.feeds;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A piece of a URL, a path's or a query's, of any text. */
public final class UrlPart {
    private UrlPart() {}

    /** With everything but letters, digits and {@code -._~} as its bytes. */
    public static String of(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
