package dev.copydesk.events;

import java.net.IDN;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * An absolute http, https or file URL in one spelling: host in lower-case ASCII, no default port, no user, no fragment,
 * no tracking parameters, dot segments resolved, characters that a URL may not hold percent-encoded (RFC 3986, 6.2).
 */
public record NormalizedUrl(String value) {
    /** Longer URLs are refused. */
    public static final int MAX_LENGTH = 4096;

    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "twclid",
            "igshid",
            "mc_cid",
            "mc_eid",
            "ref_src",
            "ref_url",
            "cmpid",
            "ocid",
            "ncid",
            "icid",
            "smid",
            "ns_campaign",
            "ns_mchannel",
            "ns_source",
            "at_campaign",
            "at_medium",
            "xtor",
            "wt_mc",
            "wt.mc_id",
            "s_cid",
            "sr_share",
            "__twitter_impression",
            "_ga",
            "_gl",
            "spm",
            "mkt_tok",
            "guccounter",
            "guce_referrer",
            "guce_referrer_sig");

    public NormalizedUrl {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("an empty URL");
        }
    }

    /** @throws IllegalArgumentException where {@code url} is no absolute http, https or file URL, saying why */
    public static NormalizedUrl of(String url) {
        return new NormalizedUrl(spell(parse(url)));
    }

    public static Optional<NormalizedUrl> tryOf(String url) {
        try {
            return Optional.of(of(url));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@code url} without its tracking parameters, otherwise as it is. */
    public static String withoutTracking(String url) {
        int question = url.indexOf('?');
        if (question < 0) {
            return url;
        }
        int hash = url.indexOf('#', question);
        var query = url.substring(question + 1, hash < 0 ? url.length() : hash);
        var kept = keptParameters(query);
        return url.substring(0, question) + (kept.isEmpty() ? "" : "?" + kept) + (hash < 0 ? "" : url.substring(hash));
    }

    /** The host, in lower-case ASCII; empty for a file. */
    public String host() {
        var host = URI.create(value).getHost();
        return host == null ? "" : host;
    }

    /** The host without a leading {@code www.}: the name of the site. */
    public String site() {
        var host = host();
        return host.startsWith("www.") && host.indexOf('.', 4) > 0 ? host.substring(4) : host;
    }

    /** The path, {@code /} at least. */
    public String path() {
        return URI.create(value).getRawPath();
    }

    private static URI parse(String url) {
        var trimmed = url.strip();
        if (trimmed.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a URL of " + trimmed.length() + " characters; at most " + MAX_LENGTH);
        }
        int hash = trimmed.indexOf('#');
        URI uri;
        try {
            uri = URI.create(encode(hash < 0 ? trimmed : trimmed.substring(0, hash)))
                    .normalize();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not a URL: " + trimmed, e);
        }
        var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("http") || scheme.equals("https");
        if (!web && !scheme.equals("file")) {
            throw new IllegalArgumentException("not an http, https or file URL: " + trimmed);
        }
        if (web && (uri.getRawAuthority() == null || uri.getRawAuthority().isEmpty())) {
            throw new IllegalArgumentException("a URL without a host: " + trimmed);
        }
        return uri;
    }

    private static String spell(URI uri) {
        var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        while (path.startsWith("/../")) {
            path = path.substring(3);
        }
        if (scheme.equals("file")) {
            return "file://" + (path.startsWith("/") ? path : "/" + path);
        }
        var query = uri.getRawQuery() == null ? "" : keptParameters(uri.getRawQuery());
        return scheme + "://" + authority(uri, scheme) + path + (query.isEmpty() ? "" : "?" + query);
    }

    private static String authority(URI uri, String scheme) {
        var authority = uri.getRawAuthority();
        authority = authority.substring(authority.lastIndexOf('@') + 1);
        int colon = authority.endsWith("]") ? -1 : authority.lastIndexOf(':');
        var host = colon < 0 ? authority : authority.substring(0, colon);
        var port = colon < 0 ? "" : authority.substring(colon + 1);
        if (!port.chars().allMatch(c -> c >= '0' && c <= '9') || port.length() > 5) {
            throw new IllegalArgumentException("not a port: " + port);
        }
        var plain = host.startsWith("[") ? host.toLowerCase(Locale.ROOT) : asciiHost(host);
        boolean isDefault = port.isEmpty() || port.equals(scheme.equals("https") ? "443" : "80");
        var spelled = isDefault ? plain : plain + ":" + Integer.parseInt(port);
        if (URI.create(scheme + "://" + spelled + "/").getHost() == null) {
            throw new IllegalArgumentException("not a host name: " + host);
        }
        return spelled;
    }

    private static String asciiHost(String host) {
        var decoded = host.contains("%") ? URLDecoder.decode(host.replace("+", "%2B"), StandardCharsets.UTF_8) : host;
        var ascii = IDN.toASCII(decoded, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        return ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
    }

    private static String keptParameters(String query) {
        var kept = new StringJoiner("&");
        for (var parameter : query.split("&", -1)) {
            int equals = parameter.indexOf('=');
            var name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
            if (!parameter.isEmpty() && !name.startsWith("utm_") && !TRACKING.contains(name)) {
                kept.add(parameter);
            }
        }
        return kept.toString();
    }

    /** Percent-encodes what a URI may not hold and leaves what is encoded already. */
    private static String encode(String url) {
        var out = new StringBuilder(url.length() + 16);
        boolean inHost = false;
        int slashes = 0;
        for (int i = 0; i < url.length(); ) {
            int c = url.codePointAt(i);
            if (c == '/' || c == '?') {
                slashes++;
            }
            inHost = slashes == 2;
            if (c == '\\') {
                out.append('/');
            } else if (c == '%' && !isHexPair(url, i + 1)) {
                out.append("%25");
            } else if (c <= ' ' || c >= 0x7f || "\"<>^`{|}".indexOf(c) >= 0 || ((c == '[' || c == ']') && !inHost)) {
                out.append(percent(c));
            } else {
                out.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static boolean isHexPair(String url, int at) {
        return at + 1 < url.length()
                && Character.digit(url.charAt(at), 16) >= 0
                && Character.digit(url.charAt(at + 1), 16) >= 0;
    }

    private static String percent(int codePoint) {
        var out = new StringBuilder();
        for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xff));
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return value;
    }
}
