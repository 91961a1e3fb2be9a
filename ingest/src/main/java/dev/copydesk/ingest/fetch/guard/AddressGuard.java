package dev.copydesk.ingest.fetch.guard;

import java.net.InetAddress;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides which addresses may be contacted: those of the public internet, and those that a host leads to whose name the
 * operator allows.
 *
 * <p>A host is allowed by the name that was asked for: {@code newsroom.internal}, any name under {@code *.localhost}, or
 * an address literal. An allowed name says nothing about other names that lead to the same address.
 */
public final class AddressGuard {
    private static final Pattern NAME = Pattern.compile("(\\*\\.)?[a-z0-9_]([a-z0-9_.-]{0,251}[a-z0-9_])?");

    private final Set<String> names = new HashSet<>();
    private final Set<InetAddress> literals = new HashSet<>();

    /** @throws IllegalArgumentException where a pattern is neither a host name, {@code *.name} nor an address */
    public AddressGuard(Set<String> allowedHosts) {
        for (var pattern : allowedHosts) {
            var lower = pattern.toLowerCase(Locale.ROOT);
            var literal = IpLiteral.parse(lower);
            if (literal.isPresent()) {
                literals.add(literal.get());
            } else if (NAME.matcher(lower).matches()) {
                names.add(lower);
            } else {
                throw new IllegalArgumentException(
                        "allowed host: a name, *.name or an address, not \"" + pattern + "\"");
            }
        }
    }

    /**
     * Lets an address pass or throws.
     *
     * @param host the name or address literal that was asked for
     */
    public void check(String host, InetAddress address) throws ForbiddenAddress {
        if (!permits(host, address)) {
            throw new ForbiddenAddress(
                    host + (isLiteral(host) ? "" : " leads to " + address.getHostAddress() + ", which")
                            + " is not a public address; an operator may allow the host by name");
        }
    }

    /** Refuses a host of which it is known without asking anyone that it leads to no public address. */
    public void checkHost(String host) throws ForbiddenAddress {
        var literal = IpLiteral.parse(host);
        if (literal.isPresent()) {
            check(host, literal.get());
        } else if (isLocalhost(host)) {
            check(host, InetAddress.getLoopbackAddress());
        }
    }

    boolean permits(String host, InetAddress address) {
        return PublicAddresses.contains(address.getAddress()) || isAllowed(host);
    }

    /** RFC 6761, 6.3: such names lead to loopback; no server is asked. */
    static boolean isLocalhost(String host) {
        var name = withoutLastDot(host.toLowerCase(Locale.ROOT));
        return name.equals("localhost") || name.endsWith(".localhost");
    }

    private boolean isAllowed(String host) {
        var literal = IpLiteral.parse(host);
        if (literal.isPresent()) {
            return literals.contains(literal.get());
        }
        var name = withoutLastDot(host.toLowerCase(Locale.ROOT));
        if (names.contains(name)) {
            return true;
        }
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            if (names.contains("*" + name.substring(dot))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLiteral(String host) {
        return IpLiteral.parse(host).isPresent();
    }

    private static String withoutLastDot(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
