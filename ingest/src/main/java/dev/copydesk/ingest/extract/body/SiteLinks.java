package dev.copydesk.ingest.extract.body;

import dev.copydesk.events.NormalizedUrl;
import java.util.HashMap;
import java.util.Map;

/** Tells links to a page's own site from those to others. */
final class SiteLinks {
    /** So much of a URL stays below the longest even where every character is escaped. */
    private static final int PLAIN_LENGTH = NormalizedUrl.MAX_LENGTH / 4;

    private final String site;
    private final Map<String, Boolean> servers = new HashMap<>();

    /** @param site the host of the page, without {@code www.} */
    SiteLinks(String site) {
        this.site = site;
    }

    /** Whether {@code url} is of the site; true, too, where it is no URL of the web. */
    boolean holds(String url) {
        int path = pathOfPlain(url);
        return path < 0
                ? isOfSite(url)
                : servers.computeIfAbsent(url.substring(0, path), server -> isOfSite(server + "/"));
    }

    private boolean isOfSite(String url) {
        return NormalizedUrl.tryOf(url).map(u -> isOfSite(u)).orElse(true);
    }

    /** A publisher's names for its parts ({@code sport.example.org}) are one site. */
    private boolean isOfSite(NormalizedUrl url) {
        var host = url.site();
        return host.equals(site) || host.endsWith("." + site) || site.endsWith("." + host);
    }

    /** Where the path starts in a URL of which its server alone decides whether it is one; -1 in any other. */
    private static int pathOfPlain(String url) {
        int start = url.startsWith("https://") ? 8 : url.startsWith("http://") ? 7 : -1;
        if (start < 0 || url.length() > PLAIN_LENGTH) {
            return -1;
        }
        int path = -1;
        for (int i = start; i < url.length(); i++) {
            char c = url.charAt(i);
            if (path < 0 && c == '/') {
                path = i;
            }
            if (c <= ' ' || c > '~' || c == '\\' || (path < 0 && !isOfName(c))) {
                return -1;
            }
        }
        return path;
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    }
}
