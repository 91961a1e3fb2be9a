package dev.copydesk.publish.take;

import dev.copydesk.events.Article;
import dev.copydesk.events.Link;
import dev.copydesk.events.PrimarySource;
import dev.copydesk.language.ResourceLines;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells by its address alone whether a link leads to where the news comes from. */
final class PrimarySources {
    private static final int MOST = 20;

    private static final Map<String, List<String>> PATTERNS = patterns();

    private PrimarySources() {}

    private static Map<String, List<String>> patterns() {
        var patterns = new LinkedHashMap<String, List<String>>();
        ResourceLines.pairs(ResourceLines.of(PrimarySources.class, "primary-sources.txt"))
                .forEach((kind, list) -> patterns.put(kind, ResourceLines.parts(list)));
        return patterns;
    }

    /** The links that leave the site and lead to a primary source, each page once, in the order of the text. */
    static List<PrimarySource> of(Article article) {
        var found = new LinkedHashMap<String, PrimarySource>();
        for (var link : article.links()) {
            var kind = leaves(link, article.site()) ? kind(link.cleanUrl()) : null;
            if (kind != null && found.size() < MOST) {
                found.putIfAbsent(link.cleanUrl(), new PrimarySource(kind, link.cleanUrl(), link.span()));
            }
        }
        return new ArrayList<>(found.values());
    }

    static int outward(Article article) {
        return (int) article.links().stream()
                .filter(link -> leaves(link, article.site()))
                .count();
    }

    private static boolean leaves(Link link, String site) {
        var host = host(uri(link.cleanUrl()));
        return !host.isEmpty() && !isAt(host, site) && !isAt(site, host);
    }

    static @Nullable String kind(String url) {
        var uri = uri(url);
        var host = host(uri);
        if (host.isEmpty() || uri == null) {
            return null;
        }
        var path = uri.getRawPath() == null ? "" : uri.getRawPath();
        for (var kind : PATTERNS.entrySet()) {
            if (kind.getValue().stream().anyMatch(pattern -> fits(pattern, host, path))) {
                return kind.getKey();
            }
        }
        return null;
    }

    private static boolean fits(String pattern, String host, String path) {
        if (pattern.startsWith("*.")) {
            return path.toLowerCase(Locale.ROOT).endsWith(pattern.substring(1));
        }
        if (pattern.startsWith("*")) {
            return path.contains("/" + pattern.substring(1));
        }
        if (pattern.startsWith(".")) {
            return host.endsWith(pattern);
        }
        if (pattern.endsWith(".")) {
            return host.startsWith(pattern) || host.contains("." + pattern);
        }
        int slash = pattern.indexOf('/');
        return slash < 0
                ? isAt(host, pattern)
                : isAt(host, pattern.substring(0, slash)) && path.startsWith(pattern.substring(slash));
    }

    private static boolean isAt(String host, String domain) {
        return !domain.isEmpty() && (host.equals(domain) || host.endsWith("." + domain));
    }

    private static @Nullable URI uri(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException notAUrl) {
            return null;
        }
    }

    private static String host(@Nullable URI uri) {
        return uri == null || uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
    }
}
