package dev.copydesk.events;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one spelling of a URL: see {@link NormalizedUrl}. Every step is linear in the URL's length. */
final class UrlSpelling {
    private static final Set<String> SCHEMES = Set.of("http", "https", "file");

    private UrlSpelling() {}

    static String spell(String given) {
        if (given.length() > 2 * NormalizedUrl.MAX_LENGTH) {
            throw new BadUrl("a URL of " + given.length() + " characters", given);
        }
        var url = withoutFragment(withoutLineBreaks(given.strip()));
        int colon = url.indexOf(':');
        var scheme = colon < 0 ? "" : url.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme)) {
            throw new BadUrl("not an http, https or file URL", given);
        }
        int question = url.indexOf('?', colon);
        int end = question < 0 ? url.length() : question;
        var hierarchy = url.substring(colon + 1, end).replace('\\', '/');
        var query = question < 0 ? "" : url.substring(question + 1);
        var spelled = scheme.equals("file") ? file(hierarchy, given) : web(scheme, hierarchy, query, given);
        if (spelled.length() > NormalizedUrl.MAX_LENGTH) {
            throw new BadUrl("a URL of more than " + NormalizedUrl.MAX_LENGTH + " characters", given);
        }
        return spelled;
    }

    private static String web(String scheme, String hierarchy, String query, String given) {
        if (!hierarchy.startsWith("//")) {
            throw new BadUrl("a URL without a host", given);
        }
        int slash = hierarchy.indexOf('/', 2);
        int end = slash < 0 ? hierarchy.length() : slash;
        var authority = UrlAuthority.spell(hierarchy.substring(2, end), scheme.equals("https") ? 443 : 80, given);
        var kept = Stream.of(TrackingParameters.removedFrom(PercentEncoding.canonical(query))
                        .split("&", -1))
                .filter(parameter -> !parameter.isEmpty())
                .collect(Collectors.joining("&"));
        return scheme + "://" + authority + path(hierarchy.substring(end)) + (kept.isEmpty() ? "" : "?" + kept);
    }

    private static String file(String hierarchy, String given) {
        var path = hierarchy;
        if (path.startsWith("//")) {
            int slash = path.indexOf('/', 2);
            var host = path.substring(2, slash < 0 ? path.length() : slash);
            if (!host.isEmpty() && !host.equalsIgnoreCase("localhost")) {
                throw new BadUrl("a file on another host", given);
            }
            path = slash < 0 ? "" : path.substring(slash);
        }
        if (!path.startsWith("/")) {
            throw new BadUrl("a file URL without an absolute path", given);
        }
        return "file://" + path(path);
    }

    private static String path(String path) {
        return path.isEmpty() ? "/" : withoutDotSegments(PercentEncoding.canonical(path));
    }

    /** RFC 3986, 5.2.4, of a path that begins with a slash. */
    private static String withoutDotSegments(String path) {
        var segments = path.substring(1).split("/", -1);
        var kept = new ArrayList<String>(segments.length);
        for (int i = 0; i < segments.length; i++) {
            boolean up = segments[i].equals("..");
            if (!up && !segments[i].equals(".")) {
                kept.add(segments[i]);
                continue;
            }
            if (up && !kept.isEmpty()) {
                kept.remove(kept.size() - 1);
            }
            if (i == segments.length - 1) {
                kept.add("");
            }
        }
        return "/" + String.join("/", kept);
    }

    private static String withoutFragment(String url) {
        int hash = url.indexOf('#');
        return hash < 0 ? url : url.substring(0, hash);
    }

    /** Markup breaks long attributes over lines; a URL has no line breaks or tabs (WHATWG URL, 4.4). */
    private static String withoutLineBreaks(String url) {
        return url.chars().anyMatch(c -> c == '\n' || c == '\r' || c == '\t') ? url.replaceAll("[\n\r\t]", "") : url;
    }
}
