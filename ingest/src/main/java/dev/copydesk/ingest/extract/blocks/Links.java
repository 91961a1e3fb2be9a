package dev.copydesk.ingest.extract.blocks;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The targets of a page's links. */
public final class Links {
    private static final int MAX_LENGTH = 8192;

    /** What a path from the site's root is appended to; empty where the page has no such base. */
    private final String origin;

    public Links(Document page) {
        var root = new Element("a").attr("href", "/");
        root.setBaseUri(page.baseUri());
        var resolved = root.absUrl("href");
        this.origin = resolved.endsWith("/") ? resolved.substring(0, resolved.length() - 1) : "";
    }

    /** The absolute target of {@code given}, as the page writes it where it is absolute; null where it leads nowhere. */
    @Nullable
    public String absolute(Element element, String given) {
        if (given.length() > MAX_LENGTH) {
            return null;
        }
        var start = given.substring(0, Math.min(12, given.length())).toLowerCase(Locale.ROOT);
        if (start.startsWith("http://") || start.startsWith("https://") || start.startsWith("mailto:")) {
            return given;
        }
        if (isOfOtherScheme(start)) {
            return null;
        }
        var resolved = isPlainPath(given) && !origin.isEmpty() ? origin + given : element.absUrl("href");
        return resolved.startsWith("http") || resolved.startsWith("file:") ? resolved : null;
    }

    /** Begins with {@code javascript:}, {@code tel:} and the like: what is no URL of the web is resolved to none. */
    private static boolean isOfOtherScheme(String start) {
        int i = 0;
        while (i < start.length() && start.charAt(i) >= 'a' && start.charAt(i) <= 'z') {
            i++;
        }
        boolean maybeOfWeb = start.startsWith("http") || start.startsWith("file");
        return i > 0 && i < start.length() && start.charAt(i) == ':' && !maybeOfWeb;
    }

    /** A path from the root in which there is nothing to resolve: most links of most pages. */
    private static boolean isPlainPath(String given) {
        if (given.charAt(0) != '/' || given.startsWith("//")) {
            return false;
        }
        for (int i = 0; i < given.length(); i++) {
            char c = given.charAt(i);
            boolean dotSegment = c == '.' && given.charAt(i - 1) == '/';
            if (c <= ' ' || c > '~' || c == '\\' || dotSegment) {
                return false;
            }
        }
        return true;
    }
}
