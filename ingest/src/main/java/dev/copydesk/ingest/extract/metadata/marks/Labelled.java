package dev.copydesk.ingest.extract.metadata.marks;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What stands after a label: {@code <b>Author:</b> Ada Byron}, {@code <dt>Date</dt><dd>1 March 2026</dd>}. */
public final class Labelled {
    private static final int LONGEST = 200;

    private Labelled() {}

    /** A label in lower case without the colon at its end. */
    public static String key(String label) {
        var lower = label.toLowerCase(Locale.ROOT).strip();
        return lower.endsWith(":") || lower.endsWith("：")
                ? lower.substring(0, lower.length() - 1).strip()
                : lower;
    }

    /** The text after the label in the same container; empty where it is long. */
    public static String value(Element label) {
        var text = new StringBuilder();
        for (var node = label.nextSibling(); node != null && text.length() <= LONGEST; node = node.nextSibling()) {
            if (node instanceof TextNode piece) {
                text.append(' ').append(piece.getWholeText());
            } else if (node instanceof Element element) {
                text.append(' ').append(Texts.upTo(element, LONGEST));
            }
        }
        var value = text.toString().strip();
        return value.length() > LONGEST
                ? ""
                : value.startsWith(":") ? value.substring(1).strip() : value;
    }
}
