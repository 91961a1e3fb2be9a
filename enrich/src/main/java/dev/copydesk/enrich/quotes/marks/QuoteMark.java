package dev.copydesk.enrich.quotes.marks;

import dev.copydesk.language.QuoteCharacters;

/** A quotation mark over {@code [at, end)}: what its surroundings say of it, and what its glyph. */
record QuoteMark(int at, int end, char glyph, Place place) {
    private static final String TYPED = "`\'‘’,";

    /** What the characters beside a mark allow. */
    enum Place {
        OPENS,
        CLOSES,
        EITHER
    }

    static QuoteMark at(String text, int at, int from, int to) {
        return new QuoteMark(at, at + 1, text.charAt(at), place(text, at, at + 1, from, to));
    }

    /** A double mark typed as two single ones. */
    static QuoteMark typed(String text, int at, int from, int to) {
        char glyph = text.charAt(at) == '`' ? '‘' : text.charAt(at);
        return new QuoteMark(at, at + 2, glyph, place(text, at, at + 2, from, to));
    }

    /** Whether two single marks stand for a double one: {@code ``}, {@code ''}, {@code ,,}. */
    static boolean isTyped(String text, int at, int from, int to) {
        char c = text.charAt(at);
        if (TYPED.indexOf(c) < 0 || at + 1 >= to || text.charAt(at + 1) != c) {
            return false;
        }
        boolean alone = at + 2 >= to || text.charAt(at + 2) != c;
        return alone && (c != ',' || place(text, at, at + 2, from, to) == Place.OPENS);
    }

    /** Guillemets with spaces within tell by themselves which way they are turned: {@code d’« un mépris »}. */
    private static Place place(String text, int at, int end, int from, int to) {
        char before = at > from ? text.charAt(at - 1) : ' ';
        char after = end < to ? text.charAt(end) : ' ';
        char glyph = text.charAt(at);
        if (glyph == '«' && end < to && isSpace(after) && isOpenBefore(before)) {
            return Place.OPENS;
        }
        if (glyph == '»' && at > from && isSpace(before) && isOpenAfter(text, end, to, after)) {
            return Place.CLOSES;
        }
        boolean opens = isOpenBefore(before) && !isOpenAfter(text, end, to, after);
        boolean closes = at > from && (end >= to || (!isSpace(before) && isCloseAfter(after)));
        return opens == closes ? Place.EITHER : opens ? Place.OPENS : Place.CLOSES;
    }

    private static boolean isOpenBefore(char before) {
        return isSpace(before) || "([{<-–—―/:;=+（：，、،".indexOf(before) >= 0 || QuoteCharacters.isMark(before);
    }

    private static boolean isOpenAfter(String text, int at, int to, char after) {
        boolean dots = after == '.' && at + 1 < to && text.charAt(at + 1) == '.';
        return isSpace(after) || (",.;:!?)]}，。、；：！？）،؛؟।۔".indexOf(after) >= 0 && !dots);
    }

    private static boolean isCloseAfter(char after) {
        return isSpace(after) || ",.;:!?…)]}>-–—―/，。、；：！？）،؛؟।۔".indexOf(after) >= 0 || QuoteCharacters.isMark(after);
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    boolean opensByGlyph() {
        return "“„«「『〝‘‚‹".indexOf(glyph) >= 0;
    }

    boolean closesByGlyph() {
        return "”»」』〞〟’›".indexOf(glyph) >= 0;
    }

    /** Whether this may end what {@code open} began: by its place, or by a pair of glyphs that its place does not speak against. */
    boolean ends(QuoteMark open) {
        return switch (place) {
            case CLOSES -> true;
            case OPENS -> false;
            case EITHER -> !opensByGlyph() || open.glyph == '„' || (open.glyph == '»' && glyph == '«');
        };
    }

    boolean begins() {
        return place == Place.OPENS || (place == Place.EITHER && (!closesByGlyph() || glyph == '»'));
    }
}
