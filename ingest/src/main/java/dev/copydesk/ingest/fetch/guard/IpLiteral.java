package dev.copydesk.ingest.fetch.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a host that is an address itself ({@code 192.0.2.1}, {@code [2001:db8::1]}), without looking anything up. */
final class IpLiteral {
    private static final Pattern DOTTED = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    private static final Pattern COLONS = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private IpLiteral() {}

    static Optional<InetAddress> parse(String host) {
        var bare = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        if (!DOTTED.matcher(bare).matches() && !COLONS.matcher(bare).matches()) {
            return Optional.empty();
        }
        if (bare.length() > 45 || (bare.indexOf(':') < 0 && hasPartAbove255(bare))) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(bare));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static boolean hasPartAbove255(String dotted) {
        for (var part : dotted.split("\\.")) {
            if (Integer.parseInt(part) > 255) {
                return true;
            }
        }
        return false;
    }
}
