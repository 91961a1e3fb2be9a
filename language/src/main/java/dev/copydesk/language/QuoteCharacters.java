package dev.copydesk.language;

/** The characters that quotation is marked with. */
public final class QuoteCharacters {
    private static final String DOUBLE = "\"“”„‟«»「」『』｢｣＂〝〞״";
    private static final String SINGLE = "'‘’‚‛‹›`";

    /** What Hebrew writes together with the word behind it: {@code and}, {@code in}, {@code the}. */
    private static final String HEBREW_PREFIXES = "משהוכלב";

    private QuoteCharacters() {}

    /** Whether a double mark stands at an index; one within a Hebrew word (gershayim) abbreviates the word. */
    public static boolean isDoubleAt(String text, int at) {
        return isDouble(text.charAt(at)) && !isGershayim(text, at);
    }

    static boolean isGershayim(String text, int at) {
        char c = text.charAt(at);
        if ((c != '"' && c != '״' && c != '”') || !isHebrew(text, at - 1) || !isHebrew(text, at + 1)) {
            return false;
        }
        int from = at;
        boolean prefix = true;
        while (isHebrew(text, from - 1)) {
            from--;
            prefix &= HEBREW_PREFIXES.indexOf(text.charAt(from)) >= 0;
        }
        return !prefix || !isHebrew(text, at + 2);
    }

    private static boolean isHebrew(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= 'א' && text.charAt(at) <= 'ת';
    }

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
