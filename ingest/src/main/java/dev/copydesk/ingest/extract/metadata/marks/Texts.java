package dev.copydesk.ingest.extract.metadata.marks;

import dev.copydesk.ingest.extract.text.Spaces;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of an element where it is short: reads no further than it must. */
public final class Texts {
    private Texts() {}

    /** White space normalised, a space between any two pieces of text; empty where it is longer than {@code most}. */
    public static String upTo(Element element, int most) {
        var text = new StringBuilder();
        element.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode piece) {
                    var line = Spaces.squeeze(piece.getWholeText());
                    text.append(line.isEmpty() ? "" : " ").append(line);
                }
                return text.length() > most + 1 ? FilterResult.STOP : FilterResult.CONTINUE;
            }
        });
        return text.length() > most + 1 ? "" : text.toString().strip();
    }
}
