package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.text.Marks;

/** A quotation mark in its place: what its surroundings say of it, and what its glyph. */
record Mark(int at, char glyph, Place place) {
    /** What the characters beside a mark allow. */
    enum Place {
        OPENS,
        CLOSES,
        EITHER
    }

    static Mark at(String text, int at, int from, int to) {
        char before = at > from ? text.charAt(at - 1) : ' ';
        char after = at + 1 < to ? text.charAt(at + 1) : ' ';
        boolean opens = isOpenBefore(before) && !isOpenAfter(text, at + 1, to, after);
        boolean closes = !isSpace(before) && isCloseAfter(after);
        return new Mark(at, text.charAt(at), opens == closes ? Place.EITHER : opens ? Place.OPENS : Place.CLOSES);
    }

    private static boolean isOpenBefore(char before) {
        return isSpace(before) || "([{<-–—―/:;=+".indexOf(before) >= 0 || Marks.isMark(before);
    }

    private static boolean isOpenAfter(String text, int at, int to, char after) {
        boolean dots = after == '.' && at + 1 < to && text.charAt(at + 1) == '.';
        return isSpace(after) || (",.;:!?)]}".indexOf(after) >= 0 && !dots);
    }

    private static boolean isCloseAfter(char after) {
        return isSpace(after) || ",.;:!?…)]}>-–—―/".indexOf(after) >= 0 || Marks.isMark(after);
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
    boolean ends(Mark open) {
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
