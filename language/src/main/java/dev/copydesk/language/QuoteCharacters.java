package dev.copydesk.language;

/** The characters that quotation is marked with. */
public final class QuoteCharacters {
    private static final String DOUBLE = "\"“”„‟«»「」『』＂〝〞";
    private static final String SINGLE = "'‘’‚‛‹›`";

    private QuoteCharacters() {}

    public static boolean isMark(char c) {
        return isDouble(c) || isSingle(c);
    }

    public static boolean isDouble(char c) {
        return c == '"' || (c > 127 && DOUBLE.indexOf(c) >= 0);
    }

    public static boolean isSingle(char c) {
        return c == '\'' || c == '`' || (c > 127 && SINGLE.indexOf(c) >= 0);
    }
}
