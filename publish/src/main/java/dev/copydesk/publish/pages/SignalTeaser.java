package dev.copydesk.publish.pages;

import org.jspecify.annotations.Nullable;

/** A signal as a page's line tells it: short, so that a page stays small. */
final class SignalTeaser {
    private static final int LONGEST = 120;

    private SignalTeaser() {}

    /** {@code text}, or where it is long its beginning up to the end of a sentence, or of a word with an ellipsis. */
    static @Nullable String of(@Nullable String text) {
        if (text == null || text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        var start = text.substring(0, text.offsetByCodePoints(0, LONGEST));
        int sentence = Math.max(start.lastIndexOf(". "), Math.max(start.lastIndexOf("? "), start.lastIndexOf("! ")));
        sentence = Math.max(sentence, Math.max(start.lastIndexOf(".” "), start.lastIndexOf(".\" ")) + 1);
        if (sentence >= start.length() / 2) {
            return start.substring(0, sentence + 1);
        }
        int blank = start.lastIndexOf(' ');
        return (blank >= start.length() / 2 ? start.substring(0, blank) : start) + "…";
    }
}
