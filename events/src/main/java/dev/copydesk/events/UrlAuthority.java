package dev.copydesk.events;

import java.net.IDN;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Host and port of a URL: host in lower-case ASCII, no default port, no user. */
final class UrlAuthority {
    private static final int LONGEST_HOST = 253;
    private static final int HIGHEST_PORT = 65_535;

    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]{1,63}(\\.[a-z0-9_-]{1,63})*+");
    private static final Pattern NUMBER_LAST = Pattern.compile("([^.]*\\.)*+([0-9]+|0x[0-9a-f]*)");
    private static final Pattern IPV4 = Pattern.compile(
            "(%1$s)\\.(%1$s)\\.(%1$s)\\.(%1$s)".formatted("25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]"));
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]{2,45}]");

    private UrlAuthority() {}

    static String spell(String authority, int defaultPort, String url) {
        var server = authority.substring(authority.lastIndexOf('@') + 1);
        int colon = server.endsWith("]") ? -1 : server.lastIndexOf(':');
        var host = host(colon < 0 ? server : server.substring(0, colon), url);
        int port = colon < 0 ? defaultPort : port(server.substring(colon + 1), defaultPort, url);
        return port == defaultPort ? host : host + ":" + port;
    }

    private static int port(String port, int defaultPort, String url) {
        if (port.isEmpty()) {
            return defaultPort;
        }
        if (port.length() > 5 || !port.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new BadUrl("a port that is no number", url);
        }
        int number = Integer.parseInt(port);
        if (number < 1 || number > HIGHEST_PORT) {
            throw new BadUrl("a port outside 1 to 65535", url);
        }
        return number;
    }

    private static String host(String host, String url) {
        if (host.isEmpty()) {
            throw new BadUrl("a URL without a host", url);
        }
        return host.startsWith("[") ? ipv6(host.toLowerCase(Locale.ROOT), url) : name(host, url);
    }

    private static String ipv6(String address, String url) {
        try {
            if (IPV6.matcher(address).matches()
                    && URI.create("http://" + address + "/").getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw new BadUrl("not an address", url, e);
        }
        throw new BadUrl("not an address", url);
    }

    private static String name(String host, String url) {
        var ascii = ascii(host, url).toLowerCase(Locale.ROOT);
        var name = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
        if (name.length() > LONGEST_HOST || !NAME.matcher(name).matches()) {
            throw new BadUrl("not a host name", url);
        }
        if (NUMBER_LAST.matcher(name).matches() && !IPV4.matcher(name).matches()) {
            throw new BadUrl("an odd spelling of an address", url);
        }
        return name;
    }

    /** IDNA 2003; escapes in a host are UTF-8. */
    private static String ascii(String host, String url) {
        try {
            var decoded =
                    host.contains("%") ? URLDecoder.decode(host.replace("+", "%2B"), StandardCharsets.UTF_8) : host;
            if (decoded.length() > LONGEST_HOST + 1) {
                throw new BadUrl("a host name of " + decoded.length() + " characters", url);
            }
            return IDN.toASCII(decoded, IDN.ALLOW_UNASSIGNED);
        } catch (BadUrl e) {
            throw e;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new BadUrl("not a host name", url, e);
        }
    }
}
