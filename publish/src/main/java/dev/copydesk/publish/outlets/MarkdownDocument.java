package dev.copydesk.publish.outlets;

/** Markdown (CommonMark with tables), made of text that is not. */
final class MarkdownDocument {
    private static final String SPECIAL = "\\`*_[]<>&|~$";

    private final StringBuilder out = new StringBuilder();

    /** {@code text} that stands within a line. */
    static String inline(String text) {
        var line = PlainText.line(text);
        var escaped = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** {@code text} that begins a line: no heading, list, rule or quotation either. */
    static String opening(String text) {
        var inline = inline(text);
        if (inline.isEmpty()) {
            return inline;
        }
        if ("#+-=".indexOf(inline.charAt(0)) >= 0) {
            return "\\" + inline;
        }
        int digits = 0;
        while (digits < inline.length() && inline.charAt(digits) >= '0' && inline.charAt(digits) <= '9') {
            digits++;
        }
        boolean list = digits > 0
                && digits < inline.length()
                && (inline.charAt(digits) == '.' || inline.charAt(digits) == ')')
                && (digits + 1 == inline.length() || inline.charAt(digits + 1) == ' ');
        return list ? inline.substring(0, digits) + "\\" + inline.substring(digits) : inline;
    }

    /** {@code text}, linked where {@code url} may be linked to. */
    static String link(String text, String url) {
        return PlainText.url(url)
                .map(target -> "[" + inline(text) + "](<" + target.replace("&", "&amp;") + ">)")
                .orElseGet(() -> inline(text));
    }

    /** @param title in Markdown */
    MarkdownDocument heading(int level, String title) {
        return raw("#".repeat(level) + " " + title);
    }

    MarkdownDocument paragraph(String text) {
        return raw(opening(text));
    }

    MarkdownDocument emphasis(String text) {
        return raw("*" + inline(text) + "*");
    }

    /** A block of Markdown. */
    MarkdownDocument raw(String block) {
        out.append(out.isEmpty() ? "" : "\n").append(block).append('\n');
        return this;
    }

    /** A line of the block that was begun last. */
    MarkdownDocument line(String line) {
        out.append(line).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
