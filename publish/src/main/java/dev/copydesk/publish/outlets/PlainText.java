package dev.copydesk.publish.outlets;

import java.util.Locale;
import java.util.Optional;

/** Text and URLs from outside, before they are written in any format. */
final class PlainText {
    private PlainText() {}

    /** On one line, without control characters and those that turn the direction of what follows. */
    static String line(String text) {
        var out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int type = Character.getType(c);
            if (Character.isWhitespace(c)) {
                blank = true;
            } else if (type != Character.CONTROL && type != Character.SURROGATE && !turns(c)) {
                if (blank && !out.isEmpty()) {
                    out.append(' ');
                }
                blank = false;
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    private static boolean turns(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** A URL that may be linked to: http or https, what could end it or begin something else percent-encoded. */
    static Optional<String> url(String url) {
        var lower = url.toLowerCase(Locale.ROOT);
        boolean web = lower.startsWith("https://") || lower.startsWith("http://");
        if (!web || url.length() > 2_000) {
            return Optional.empty();
        }
        var out = new StringBuilder(url.length());
        for (int i = 0; i < url.length(); ) {
            int c = url.codePointAt(i);
            i += Character.charCount(c);
            int type = Character.getType(c);
            if (type == Character.CONTROL || type == Character.SURROGATE || type == Character.FORMAT) {
                return Optional.empty();
            }
            if (c == ' ' || "\"'<>\\`{}|^".indexOf(c) >= 0) {
                out.append('%').append(String.format(Locale.ROOT, "%02X", c));
            } else {
                out.appendCodePoint(c);
            }
        }
        return Optional.of(out.toString());
    }

    static String minutes(double minutes, String language) {
        return String.format(Locale.forLanguageTag(language), "%.1f", minutes);
    }
}
