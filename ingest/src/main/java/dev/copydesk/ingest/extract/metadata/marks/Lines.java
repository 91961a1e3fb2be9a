package dev.copydesk.ingest.extract.metadata.marks;

import dev.copydesk.ingest.extract.text.Spaces;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The pieces of text that stand before or after an element, as far as is asked: menus, footers and scripts apart. */
public final class Lines {
    private static final Set<String> SILENT =
            Set.of("script", "style", "noscript", "template", "svg", "select", "textarea", "nav", "footer", "aside");
    private static final int MOST_NODES = 2000;

    private Lines() {}

    /** Up to {@code most} lines after {@code element} in the page's order. */
    public static List<String> after(Element element, int most) {
        var lines = new ArrayList<String>();
        Node node = beyond(element);
        for (int i = 0; node != null && lines.size() < most && i < MOST_NODES; i++) {
            if (node instanceof TextNode text) {
                add(lines, text);
            }
            node = isOpen(node) ? node.childNode(0) : beyond(node);
        }
        return lines;
    }

    /** The lines in {@code element}; none where there are more. */
    public static List<String> within(Element element, int most) {
        var lines = new ArrayList<String>();
        var end = beyond(element);
        Node node = element.childNodeSize() == 0 ? end : element.childNode(0);
        while (node != null && !node.equals(end)) {
            if (node instanceof TextNode text) {
                add(lines, text);
            }
            if (lines.size() > most) {
                return List.of();
            }
            node = isOpen(node) ? node.childNode(0) : beyond(node);
        }
        return lines;
    }

    /** The last {@code most} lines before {@code element}, in the page's order. */
    public static List<String> before(Element element, int most) {
        var lines = new ArrayList<String>();
        Node node = ahead(element);
        for (int i = 0; node != null && lines.size() < most && i < MOST_NODES; i++) {
            if (node instanceof TextNode text) {
                add(lines, text);
            }
            node = isOpen(node) ? node.childNode(node.childNodeSize() - 1) : ahead(node);
        }
        Collections.reverse(lines);
        return lines;
    }

    private static void add(List<String> lines, TextNode text) {
        var line = Spaces.squeeze(text.getWholeText());
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    private static boolean isOpen(Node node) {
        return node.childNodeSize() > 0 && !(node instanceof Element element && SILENT.contains(element.normalName()));
    }

    private static @Nullable Node beyond(Node node) {
        for (Node n = node; n != null; n = n.parent()) {
            var next = n.nextSibling();
            if (next != null) {
                return next;
            }
        }
        return null;
    }

    private static @Nullable Node ahead(Node node) {
        for (Node n = node; n != null; n = n.parent()) {
            var before = n.previousSibling();
            if (before != null) {
                return before;
            }
        }
        return null;
    }
}
