package dev.copydesk.language;

/** A stretch of a text, at the UTF-16 range {@code [from, to)}. */
public record TextRange(int from, int to) {
    /** The stretch without the white space at its edges; an empty one where it has nothing else. */
    public static TextRange trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new TextRange(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
