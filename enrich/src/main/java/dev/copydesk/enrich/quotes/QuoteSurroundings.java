package dev.copydesk.enrich.quotes;

/**
 * The text beside a place, as a W3C TextQuoteSelector has it: at most {@value #CONTEXT} code points, cut where a character
 * that a reader sees begins, so that a base letter keeps its accents and a pair of surrogates stays whole. Only the ends of
 * the text make it shorter than that cut does.
 */
final class QuoteSurroundings {
    static final int CONTEXT = 32;

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int FIRST_SKIN_TONE = 0x1F3FB;
    private static final int LAST_SKIN_TONE = 0x1F3FF;

    private final String text;

    QuoteSurroundings(String text) {
        this.text = text;
    }

    String before(int at) {
        int from = at;
        for (int n = 0; n < CONTEXT && from > 0; n++) {
            from -= Character.charCount(text.codePointBefore(from));
        }
        while (from < at && goesOn(from)) {
            from += Character.charCount(text.codePointAt(from));
        }
        return text.substring(from, at);
    }

    String after(int at) {
        int to = at;
        for (int n = 0; n < CONTEXT && to < text.length(); n++) {
            to += Character.charCount(text.codePointAt(to));
        }
        while (to > at && goesOn(to)) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return text.substring(at, to);
    }

    /** Whether what stands at an index belongs to the visible character before it. */
    private boolean goesOn(int at) {
        if (at == 0 || at >= text.length()) {
            return false;
        }
        int c = text.codePointAt(at);
        return isJoined(c) || text.codePointBefore(at) == ZERO_WIDTH_JOINER;
    }

    private static boolean isJoined(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> c == ZERO_WIDTH_JOINER || (c >= FIRST_SKIN_TONE && c <= LAST_SKIN_TONE);
        };
    }
}
