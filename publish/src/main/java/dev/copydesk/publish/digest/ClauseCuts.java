package dev.copydesk.publish.digest;

import dev.copydesk.language.TextRange;

/**
 * What goes with a clause or an aside that is cut from a sentence: the commas, dashes or parentheses around it, so that the
 * rest reads as if it had never been there.
 */
final class ClauseCuts {
    private static final String DASHES = "—–";
    private static final String ENDS = ".;:!?…";

    private ClauseCuts() {}

    /**
     * A cut with the marks that are left without a use, and with the space before it; at the sentence's beginning, with the
     * space behind it.
     *
     * @param text in which the sentence stands
     * @param cut lies within the sentence, without the marks around it or with some of them
     */
    static TextRange widened(String text, TextRange sentence, TextRange cut) {
        int from = backOverSpace(text, sentence.from(), withoutComma(text, cut.from(), cut.to(), false));
        int to = overSpace(text, sentence.to(), withoutComma(text, cut.to(), cut.from(), true));
        char before = from > sentence.from() ? text.charAt(from - 1) : '\0';
        char behind = to < sentence.to() ? text.charAt(to) : '\0';
        if (before == '(' && behind == ')') {
            return new TextRange(backOverSpace(text, sentence.from(), from - 1), to + 1);
        }
        if (isDash(before) && (isDash(behind) || closes(behind))) {
            return new TextRange(backOverSpace(text, sentence.from(), from - 1), isDash(behind) ? to + 1 : to);
        }
        if (before == ',' && (behind == ',' || closes(behind))) {
            return new TextRange(backOverSpace(text, sentence.from(), from - 1), behind == ',' ? to + 1 : to);
        }
        if (from == sentence.from()) {
            return new TextRange(from, overSpace(text, sentence.to(), behind == ',' || isDash(behind) ? to + 1 : to));
        }
        return closes(behind) || behind == ',' || behind == ')'
                ? new TextRange(from, to)
                : new TextRange(from, backOverSpace(text, from, to));
    }

    /** The edge of a cut that has the comma at this edge already. */
    private static int withoutComma(String text, int edge, int other, boolean end) {
        int inner = end ? edge - 1 : edge;
        boolean within = end ? inner >= other : inner < other;
        if (within && text.charAt(inner) == ',') {
            return end ? edge - 1 : edge + 1;
        }
        return edge;
    }

    private static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    /** Whether a clause ends before a mark, or before the end of the sentence. */
    private static boolean closes(char c) {
        return c == '\0' || ENDS.indexOf(c) >= 0;
    }

    private static int backOverSpace(String text, int first, int at) {
        int start = at;
        while (start > first && isSpace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int overSpace(String text, int end, int at) {
        int stop = at;
        while (stop < end && isSpace(text.charAt(stop))) {
            stop++;
        }
        return stop;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
