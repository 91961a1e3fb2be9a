package dev.copydesk.events;

import java.nio.charset.StandardCharsets;

/**
 * The id of an article: SHA-256 of its normalised canonical URL without the scheme, the first 16 bytes, in base32 (RFC
 * 4648) in lower case without padding: 26 characters.
 */
public final class ArticleId {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

    private ArticleId() {}

    public static String of(NormalizedUrl canonicalUrl) {
        var bytes = ContentHash.sha256().digest(canonicalUrl.withoutScheme().getBytes(StandardCharsets.UTF_8));
        return base32(bytes, 16);
    }

    private static String base32(byte[] bytes, int count) {
        var out = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (int i = 0; i < count; i++) {
            buffer = (buffer << 8) | (bytes[i] & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                out.append(ALPHABET.charAt((buffer >> bits) & 31));
            }
        }
        if (bits > 0) {
            out.append(ALPHABET.charAt((buffer << (5 - bits)) & 31));
        }
        return out.toString();
    }
}
