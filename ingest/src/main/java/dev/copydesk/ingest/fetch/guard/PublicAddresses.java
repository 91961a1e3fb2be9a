package dev.copydesk.ingest.fetch.guard;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the public internet from all others: loopback, private, link-local, shared, reserved, multicast,
 * documentation and metadata networks, and IPv6 addresses that carry one of those inside.
 */
final class PublicAddresses {
    /** IANA's special-purpose registry for IPv4, and the one metadata address outside of it (Azure's). */
    private static final List<Cidr> NOT_PUBLIC_4 = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "168.63.129.16/32",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    private static final Cidr GLOBAL_UNICAST_6 = Cidr.of("2000::/3");

    /** What is not public within {@code 2000::/3}: protocol assignments (but Teredo), documentation. */
    private static final List<Cidr> NOT_PUBLIC_6 = ranges(
            "2001:1::/32",
            "2001:2::/48",
            "2001:3::/32",
            "2001:4:112::/48",
            "2001:10::/28",
            "2001:20::/28",
            "2001:30::/28",
            "2001:db8::/32",
            "3fff::/20");

    private static final Cidr TEREDO = Cidr.of("2001::/32");
    private static final Cidr SIX_TO_FOUR = Cidr.of("2002::/16");
    private static final Cidr NAT64 = Cidr.of("64:ff9b::/96");

    private PublicAddresses() {}

    /** @param address 4 or 16 bytes in network order */
    static boolean contains(byte[] address) {
        if (address.length == 4) {
            return NOT_PUBLIC_4.stream().noneMatch(range -> range.contains(address));
        }
        if (address.length != 16) {
            return false;
        }
        boolean global =
                GLOBAL_UNICAST_6.contains(address) && NOT_PUBLIC_6.stream().noneMatch(range -> range.contains(address));
        return (global || isIpv4InDisguise(address)) && embedded(address).allMatch(PublicAddresses::contains);
    }

    /** The IPv4 addresses that an IPv6 address leads to. */
    private static Stream<byte[]> embedded(byte[] address) {
        if (TEREDO.contains(address)) {
            return Stream.of(part(address, 4), inverted(part(address, 12)));
        }
        if (SIX_TO_FOUR.contains(address)) {
            return Stream.of(part(address, 2));
        }
        if (isIpv4InDisguise(address) || isIsatap(address)) {
            return Stream.of(part(address, 12));
        }
        return Stream.empty();
    }

    /** Compatible {@code ::a.b.c.d}, mapped {@code ::ffff:a.b.c.d}, translated {@code ::ffff:0:a.b.c.d}, NAT64. */
    private static boolean isIpv4InDisguise(byte[] address) {
        if (NAT64.contains(address)) {
            return true;
        }
        for (int i = 0; i < 8; i++) {
            if (address[i] != 0) {
                return false;
            }
        }
        int prefix = (address[8] & 0xff) << 24
                | (address[9] & 0xff) << 16
                | (address[10] & 0xff) << 8
                | (address[11] & 0xff);
        return prefix == 0 || prefix == 0xffff || prefix == 0xffff0000;
    }

    private static boolean isIsatap(byte[] address) {
        return (address[8] & 0xfd) == 0 && address[9] == 0 && address[10] == 0x5e && (address[11] & 0xff) == 0xfe;
    }

    private static byte[] part(byte[] address, int from) {
        return Arrays.copyOfRange(address, from, from + 4);
    }

    private static byte[] inverted(byte[] address) {
        var out = address.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) ~out[i];
        }
        return out;
    }

    private static List<Cidr> ranges(String... ranges) {
        return Stream.of(ranges).map(Cidr::of).toList();
    }
}
