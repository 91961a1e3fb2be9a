package dev.copydesk.events;

import java.util.Optional;

/**
 * An absolute http, https or file URL in one spelling (RFC 3986, 6.2): scheme and host in lower case, host in ASCII, no
 * default port, no user, no fragment, no tracking parameters, dot segments resolved, escapes in upper case and only
 * where they are needed. It is a URL for {@link java.net.URI} too.
 *
 * @param value the URL in its normal spelling
 */
public record NormalizedUrl(String value) {
    /** Longer URLs are refused. */
    public static final int MAX_LENGTH = 4096;

    /** @throws BadUrl where {@code value} is no absolute http, https or file URL, saying why */
    public NormalizedUrl {
        value = UrlSpelling.spell(value);
    }

    /** @throws BadUrl where {@code url} is no absolute http, https or file URL, saying why */
    public static NormalizedUrl of(String url) {
        return new NormalizedUrl(url);
    }

    public static Optional<NormalizedUrl> tryOf(String url) {
        try {
            return Optional.of(of(url));
        } catch (BadUrl e) {
            return Optional.empty();
        }
    }

    /** {@code url} without its tracking parameters, otherwise as it is. */
    public static String withoutTracking(String url) {
        int question = url.indexOf('?');
        int hash = url.indexOf('#');
        if (question < 0 || (hash >= 0 && hash < question)) {
            return url;
        }
        int end = hash < 0 ? url.length() : hash;
        var query = url.substring(question + 1, end);
        var kept = TrackingParameters.removedFrom(query);
        return kept.equals(query)
                ? url
                : url.substring(0, question) + (kept.isEmpty() ? "" : "?" + kept) + url.substring(end);
    }

    /** The host, in lower-case ASCII; empty for a file. */
    public String host() {
        var authority = value.substring(authorityStart(), pathStart());
        int port = authority.lastIndexOf(':');
        return port < 0 || authority.endsWith("]") ? authority : authority.substring(0, port);
    }

    /** The host without a leading {@code www.}: the name of the site. */
    public String site() {
        var host = host();
        return host.startsWith("www.") && host.indexOf('.', 4) > 0 ? host.substring(4) : host;
    }

    /** The path, {@code /} at least. */
    public String path() {
        int query = value.indexOf('?');
        return value.substring(pathStart(), query < 0 ? value.length() : query);
    }

    /** Host, port, path and query: what is the same under http and https. */
    String withoutScheme() {
        return value.substring(authorityStart());
    }

    private int authorityStart() {
        return value.indexOf("://") + 3;
    }

    private int pathStart() {
        return value.indexOf('/', authorityStart());
    }

    @Override
    public String toString() {
        return value;
    }
}
