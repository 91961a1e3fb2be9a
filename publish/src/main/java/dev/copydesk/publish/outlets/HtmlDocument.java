package dev.copydesk.publish.outlets;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** HTML, made of text that is not: elements are written, text and attribute values are escaped. */
final class HtmlDocument {
    private final StringBuilder out = new StringBuilder();

    static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Markup of this house, as it stands. */
    HtmlDocument raw(String markup) {
        out.append(markup);
        return this;
    }

    HtmlDocument text(String text) {
        return raw(escape(PlainText.line(text)));
    }

    /**
     * An element that holds text.
     *
     * @param tag with its attributes: {@code p class="note"}
     */
    HtmlDocument element(String tag, String text) {
        return raw("<" + tag + ">").text(text).close(tag).raw("\n");
    }

    /** {@code text}, linked where {@code url} may be linked to. */
    HtmlDocument link(String text, String url, @Nullable String attributes) {
        Optional<String> target = PlainText.url(url);
        if (target.isEmpty()) {
            return text(text);
        }
        return raw("<a href=\"" + escape(target.get()) + "\"" + (attributes == null ? "" : " " + attributes)
                        + " rel=\"noopener\">")
                .text(text)
                .raw("</a>");
    }

    private HtmlDocument close(String tag) {
        int blank = tag.indexOf(' ');
        return raw("</" + (blank < 0 ? tag : tag.substring(0, blank)) + ">");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
