package dev.copydesk.desk.text;

import java.util.Locale;

/** Text for a person: styled only where someone looks, and free of control characters from outside. */
public record Terminal(boolean colours, int width) {
    /** What the launcher says of standard output: {@code copydesk.tty}, {@code copydesk.columns}. */
    public static Terminal ofStandardOutput() {
        boolean tty = Boolean.getBoolean("copydesk.tty") && System.getenv("NO_COLOR") == null;
        int columns = Integer.getInteger("copydesk.columns", 100);
        return new Terminal(tty, Math.max(40, Math.min(columns, 100)));
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
            int type = Character.getType(c);
            if (c == '\n' || c == '\t') {
                out.append(' ');
            } else if (type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** {@code json}, the same value, with control and invisible format characters written as escapes. */
    public static String cleanJson(String json) {
        var out = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            int type = Character.getType(c);
            if (type == Character.CONTROL || type == Character.FORMAT) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** {@code text}, cleaned, broken at blanks into lines of the terminal's width, each after {@code indent}. */
    public String wrap(String text, String first, String indent) {
        var out = new StringBuilder(first);
        int column = first.length();
        for (var word : clean(text).strip().split("\\s+")) {
            if (column > indent.length() && column + word.length() > width) {
                out.append('\n').append(indent);
                column = indent.length();
            }
            out.append(word).append(' ');
            column += word.length() + 1;
        }
        return out.toString().stripTrailing().replaceAll(" +\n", "\n");
    }

    /** {@code text}, cleaned, cut to {@code max} characters. */
    public static String cut(String text, int max) {
        var clean = clean(text);
        return clean.length() <= max ? clean : clean.substring(0, max - 1) + "…";
    }

    /** A length of time as a person says it: {@code 640 ms}, {@code 12.3 s}, {@code 4 min 5 s}, {@code 3 h 20 min}. */
    public static String duration(long millis) {
        if (millis < 1_000) {
            return millis + " ms";
        }
        if (millis < 60_000) {
            return String.format(Locale.ROOT, "%.1f s", millis / 1_000.0);
        }
        long minutes = millis / 60_000;
        return minutes < 60
                ? minutes + " min " + millis / 1_000 % 60 + " s"
                : minutes / 60 + " h " + minutes % 60 + " min";
    }
}
