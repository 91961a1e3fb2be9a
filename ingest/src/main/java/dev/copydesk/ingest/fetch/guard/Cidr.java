package dev.copydesk.ingest.fetch.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A range of addresses: {@code 10.0.0.0/8}, {@code fc00::/7}. */
@SuppressWarnings("ArrayRecordComponent") // read here only
record Cidr(byte[] network, int bits) {
    /** @param range of address literals; nothing is looked up */
    static Cidr of(String range) {
        int slash = range.indexOf('/');
        try {
            return new Cidr(
                    InetAddress.getByName(range.substring(0, slash)).getAddress(),
                    Integer.parseInt(range.substring(slash + 1)));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not a range: " + range, e);
        }
    }

    boolean contains(byte[] address) {
        if (address.length != network.length) {
            return false;
        }
        int whole = bits / 8;
        for (int i = 0; i < whole; i++) {
            if (address[i] != network[i]) {
                return false;
            }
        }
        int rest = bits % 8;
        return rest == 0 || ((address[whole] ^ network[whole]) & 0xff) >>> (8 - rest) == 0;
    }
}
