package dev.copydesk.console.web;

import dev.copydesk.events.HiddenCharacter;
import java.util.Locale;

/**
 * Text from outside as a page shows it: bounded, and with what cannot be seen, or turns the text around it, made visible, but for
 * the joiners that scripts and emoji need.
 * The templates escape it.
 */
public final class OutsideText {
    private OutsideText() {}

    /** On one line, at most {@code max} characters. */
    public static String line(String text, int max) {
        return clean(text, max, false);
    }

    /** With its lines, at most {@code max} characters. */
    public static String lines(String text, int max) {
        return clean(text, max, true);
    }

    private static String clean(String text, int max, boolean keepLines) {
        var out = new StringBuilder(Math.min(text.length(), max) + 1);
        int i = 0;
        while (i < text.length() && out.length() < max) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\n' || c == '\t') {
                out.append(keepLines ? (char) c : ' ');
            } else if (c == '\r') {
                out.append(keepLines ? "" : " ");
            } else if (HiddenCharacter.is(c) && !HiddenCharacter.isJoiner(c)) {
                out.append(String.format(Locale.ROOT, "⟨U+%04X⟩", c));
            } else {
                out.appendCodePoint(c);
            }
        }
        return i < text.length() ? out.append('…').toString() : out.toString();
    }
}
