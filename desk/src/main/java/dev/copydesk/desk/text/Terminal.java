package dev.copydesk.desk.text;

import dev.copydesk.events.HiddenCharacter;
import java.util.Locale;

/** Text for a person: styled only where someone looks, and free of control characters from outside. */
public record Terminal(boolean colours, int width) {
    /** Where nobody says how wide, and the longest line of running text, which wider ones make hard to read. */
    static final int MEASURE = 100;

    private static final int NARROWEST = 40;
    private static final int WIDEST = 160;

    /** What the launcher says of standard output: {@code copydesk.tty}, {@code copydesk.columns}. */
    public static Terminal ofStandardOutput() {
        boolean tty = Boolean.getBoolean("copydesk.tty") && System.getenv("NO_COLOR") == null;
        int columns = Integer.getInteger("copydesk.columns", MEASURE);
        return new Terminal(tty, Math.max(NARROWEST, Math.min(columns, WIDEST)));
    }

    public String bold(String text) {
        return style("1", text);
    }

    public String dim(String text) {
        return style("2", text);
    }

    public String good(String text) {
        return style("32", text);
    }

    public String bad(String text) {
        return style("31", text);
    }

    public String accent(String text) {
        return style("36", text);
    }

    private String style(String code, String text) {
        return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    /** {@code text} on one line without control characters, which could drive the terminal, or invisible format ones. */
    public static String clean(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (HiddenCharacter.isSpace(c)) {
                out.append(' ');
            } else if (!HiddenCharacter.is(c)) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** {@code json}, the same value, with control and invisible format characters written as escapes. */
    public static String cleanJson(String json) {
        var out = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            if (HiddenCharacter.is(c)) {
                for (char unit : Character.toChars(c)) {
                    out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                }
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /**
     * {@code text}, cleaned, broken at blanks (or, in scripts that do not part words, where a line may end) into lines of
     * the terminal's width, {@value #MEASURE} columns at most; the first after {@code first}, the others after {@code indent}.
     */
    public String wrap(String text, String first, String indent) {
        int columns = Math.min(width, MEASURE);
        var out = new StringBuilder(first);
        int indented = Columns.of(indent);
        int column = Columns.of(first);
        for (var word : clean(text).strip().split("\\s+")) {
            for (var part : Columns.parts(word)) {
                int needed = Columns.of(part);
                if (column > indented && column + needed > columns) {
                    out.append('\n').append(indent);
                    column = indented;
                }
                out.append(part);
                column += needed;
            }
            out.append(' ');
            column++;
        }
        return out.toString().stripTrailing().replaceAll(" +\n", "\n");
    }

    /** {@code text}, cleaned, cut to {@code max} columns. */
    public static String cut(String text, int max) {
        return Columns.cut(clean(text), max);
    }
}
