package dev.copydesk.events;

import java.nio.charset.StandardCharsets;

/** Escapes of a path or a query in one spelling (RFC 3986, 6.2.2). */
final class PercentEncoding {
    private static final String MARKS = "-._~";
    private static final String DELIMITERS = "!$&'()*+,;=:@/?";
    private static final int REPLACEMENT = 0xFFFD;

    private PercentEncoding() {}

    /**
     * Escapes what may not stand in a URL, spells escapes in upper case, resolves those that are not needed, and makes a
     * lone percent sign an escape.
     */
    static String canonical(String text) {
        var out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c == '%' && isEscape(text, i)) {
                int value = (hex(text, i + 1) << 4) | hex(text, i + 2);
                if (isUnreserved(value)) {
                    out.append((char) value);
                } else {
                    escape(out, value);
                }
                i += 3;
                continue;
            }
            if (isUnreserved(c) || DELIMITERS.indexOf(c) >= 0) {
                out.append((char) c);
            } else {
                boolean unpaired = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
                var character = Character.toString(unpaired ? REPLACEMENT : c);
                for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
                    escape(out, b & 0xff);
                }
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static boolean isUnreserved(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || MARKS.indexOf(c) >= 0;
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length() && hex(text, at + 1) >= 0 && hex(text, at + 2) >= 0;
    }

    /** The value of an ASCII hexadecimal digit, or -1. */
    private static int hex(String text, int at) {
        char c = text.charAt(at);
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    private static void escape(StringBuilder out, int octet) {
        out.append('%')
                .append(Character.toUpperCase(Character.forDigit(octet >> 4, 16)))
                .append(Character.toUpperCase(Character.forDigit(octet & 15, 16)));
    }
}
