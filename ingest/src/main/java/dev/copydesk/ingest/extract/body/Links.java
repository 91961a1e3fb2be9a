package dev.copydesk.ingest.extract.body;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The targets of a page's links. */
final class Links {
    private static final int MAX_LENGTH = 8192;

    private Links() {}

    /** The absolute target of {@code given}, as the page writes it where it is absolute; null where it leads nowhere. */
    static @Nullable String absolute(Element element, String given) {
        if (given.length() > MAX_LENGTH) {
            return null;
        }
        var start = given.substring(0, Math.min(8, given.length())).toLowerCase(Locale.ROOT);
        if (start.startsWith("http://") || start.startsWith("https://") || start.startsWith("mailto:")) {
            return given;
        }
        var resolved = element.absUrl("href");
        return resolved.startsWith("http") || resolved.startsWith("file:") ? resolved : null;
    }
}
