package dev.copydesk.ingest.extract.text;

/** What counts as white space in a page, and how little of it is kept. */
public final class Spaces {
    private static final char UNKNOWN = '\uFFFD';

    private Spaces() {}

    /** Unicode white space, no-break spaces among it. */
    public static boolean isSpace(int c) {
        if (c < 0x80) {
            return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1c && c <= 0x1f);
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    /** Soft hyphens, zero-width spaces and joins that a page puts between letters for its layout alone. */
    public static boolean isInvisible(int c) {
        return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0;
    }

    /** Neither white space nor invisible. */
    public static boolean isShown(char c) {
        boolean latin = c > ' ' && c < 0xA0 && c != 0x85;
        return latin || (!isSpace(c) && !isInvisible(c));
    }

    /** {@code text} with every run of white space as one space and none at the ends, and no half of a character. */
    public static String squeeze(String text) {
        if (isSqueezed(text)) {
            return text;
        }
        var out = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                pending = true;
                continue;
            }
            if (pending && !out.isEmpty()) {
                out.append(' ');
            }
            pending = false;
            out.append(isLoneSurrogate(text, i) ? UNKNOWN : c);
        }
        return out.toString();
    }

    private static boolean isSqueezed(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                return false;
            }
            if (!isSpace(c)) {
                space = false;
            } else if (space || c != ' ') {
                return false;
            } else {
                space = true;
            }
        }
        return !space || text.isEmpty();
    }

    private static boolean isLoneSurrogate(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
