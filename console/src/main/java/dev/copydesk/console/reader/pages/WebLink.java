package dev.copydesk.console.reader.pages;

import org.jspecify.annotations.Nullable;

/** What may be linked to: an address of the web, and nothing that runs. */
public final class WebLink {
    private static final int LONGEST = 2_048;

    private WebLink() {}

    /** {@code url}, or null where it is none of the web's, or too long. */
    public static @Nullable String of(@Nullable String url) {
        if (url == null || url.length() > LONGEST) {
            return null;
        }
        boolean web = url.regionMatches(true, 0, "http://", 0, 7) || url.regionMatches(true, 0, "https://", 0, 8);
        boolean clean = url.chars().noneMatch(c -> c <= ' ' || c == 0x7f || c == '"' || c == '<' || c == '>');
        return web && clean ? url : null;
    }
}
