package dev.copydesk.ingest.extract.decode;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numeric character references to surrogates: a pair of them is how some pages write one character, a lone one names no
 * character and could be written in no encoding.
 */
public final class CharacterReferences {
    private static final Pattern OF_FOUR_HEX_OR_FIVE_DIGITS =
            Pattern.compile("&#(?:[xX]0*+(?<hex>[0-9a-fA-F]{4})(?![0-9a-fA-F])|0*+(?<decimal>[0-9]{5})(?![0-9]));?");
    private static final String UNKNOWN = "&#xFFFD;";

    private CharacterReferences() {}

    /** {@code html} with every reference to a lone surrogate as one to U+FFFD. */
    public static String withoutLoneSurrogates(String html) {
        int first = firstSuspect(html);
        if (first < 0) {
            return html;
        }
        var out = new StringBuilder();
        int copied = 0;
        int high = -1;
        int highEnd = -1;
        var reference = OF_FOUR_HEX_OR_FIVE_DIGITS.matcher(html);
        for (boolean found = reference.find(first); found; found = reference.find()) {
            char value = value(reference);
            boolean completes = Character.isLowSurrogate(value) && highEnd == reference.start();
            if (high >= 0 && !completes) {
                out.append(html, copied, high).append(UNKNOWN);
                copied = highEnd;
            }
            high = Character.isHighSurrogate(value) ? reference.start() : -1;
            highEnd = high < 0 ? -1 : reference.end();
            if (Character.isLowSurrogate(value) && !completes) {
                out.append(html, copied, reference.start()).append(UNKNOWN);
                copied = reference.end();
            }
        }
        if (high >= 0) {
            out.append(html, copied, high).append(UNKNOWN);
            copied = highEnd;
        }
        return copied == 0 ? html : out.append(html, copied, html.length()).toString();
    }

    /** The first reference of a number that starts as those of surrogates do; -1 where there is none. */
    private static int firstSuspect(String html) {
        for (int i = html.indexOf("&#"); i >= 0; i = html.indexOf("&#", i + 2)) {
            int at = i + 2;
            boolean hex = at < html.length() && (html.charAt(at) | 0x20) == 'x';
            at += hex ? 1 : 0;
            while (at < html.length() && html.charAt(at) == '0') {
                at++;
            }
            if (at < html.length() && (hex ? (html.charAt(at) | 0x20) == 'd' : html.charAt(at) == '5')) {
                return i;
            }
        }
        return -1;
    }

    private static char value(Matcher reference) {
        var hex = reference.group("hex");
        int value = hex == null ? Integer.parseInt(reference.group("decimal")) : Integer.parseInt(hex, 16);
        return value <= Character.MAX_VALUE ? (char) value : 0;
    }
}
