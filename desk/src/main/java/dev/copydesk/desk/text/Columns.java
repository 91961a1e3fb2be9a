package dev.copydesk.desk.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How many columns of a terminal a text takes: two for an ideograph or an emoji, none for a mark on another character. */
public final class Columns {
    private static final Set<Character.UnicodeScript> WITHOUT_BLANKS = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    /** First and last code points of what is wide: Unicode's East Asian Width, in ranges that leave single gaps out. */
    private static final int[][] WIDE = {
        {0x1100, 0x115f},
        {0x2e80, 0x303e},
        {0x3041, 0x4dbf},
        {0x4e00, 0xa4cf},
        {0xa960, 0xa97f},
        {0xac00, 0xd7a3},
        {0xf900, 0xfaff},
        {0xfe30, 0xfe6f},
        {0xff01, 0xff60},
        {0xffe0, 0xffe6},
        {0x1f300, 0x1f64f},
        {0x1f680, 0x1f6ff},
        {0x1f900, 0x1f9ff},
        {0x20000, 0x3fffd}
    };

    private Columns() {}

    /** The columns that {@code text}, on one line, takes. */
    public static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int c) {
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        for (var range : WIDE) {
            if (c <= range[1]) {
                return c >= range[0];
            }
        }
        return false;
    }

    /** {@code text}, cut to {@code max} columns, its end then an ellipsis. */
    static String cut(String text, int max) {
        int column = 0;
        int fits = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            column += of(c);
            if (column > max) {
                return text.substring(0, fits).stripTrailing() + "…";
            }
            i += Character.charCount(c);
            fits = column < max ? i : fits;
        }
        return text;
    }

    /** {@code text}, blanks behind it up to {@code columns}. */
    public static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** The pieces of a word between which a line may end: several only in scripts that do not part words by blanks. */
    static List<String> parts(String word) {
        if (word.codePoints().noneMatch(c -> c > 0xdff && WITHOUT_BLANKS.contains(Character.UnicodeScript.of(c)))) {
            return List.of(word);
        }
        var parts = new ArrayList<String>();
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(word);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            parts.add(word.substring(start, end));
            start = end;
        }
        return parts;
    }
}
