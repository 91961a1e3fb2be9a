package dev.copydesk.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Puts the late parts of a page that its server streamed where a browser's script would put them: React sends a part as
 * {@code <div hidden id="S:1">} and marks its place with {@code <template id="B:1">} (a boundary, with what is shown
 * meanwhile up to the comment {@code /$}) or {@code <template id="P:1">} (a gap).
 */
final class StreamedParts {
    /** Further parts stay where they are. */
    private static final int MAX_PARTS = 1000;

    /** A boundary that holds more siblings meanwhile is left as it is. */
    private static final int MAX_SHOWN = 2000;

    /** Parts may nest no deeper than the elements of other pages. */
    private static final int MAX_DEPTH = 512;

    private static final Pattern PART = Pattern.compile("S:[0-9a-f]{1,8}");
    private static final Pattern PLACE = Pattern.compile("[BP]:[0-9a-f]{1,8}");
    private static final String BOUNDARY_START = "$";
    private static final String BOUNDARY_END = "/$";

    private StreamedParts() {}

    /** Whether a page's source may hold such parts. */
    static boolean mayBeIn(String html) {
        for (int i = html.indexOf("S:"); i >= 0; i = html.indexOf("S:", i + 2)) {
            if (html.startsWith("id=\"", i - 4) || html.startsWith("id='", i - 4)) {
                return true;
            }
        }
        return false;
    }

    static void place(Document page) {
        var parts = new ArrayList<Element>();
        var places = new HashMap<String, Element>();
        page.stream().forEach(element -> {
            var id = element.id();
            if (parts.size() < MAX_PARTS && PART.matcher(id).matches()) {
                parts.add(element);
            } else if (element.normalName().equals("template")
                    && PLACE.matcher(id).matches()) {
                places.putIfAbsent(id.substring(2), element);
            }
        });
        for (var part : parts) {
            var place = places.remove(part.id().substring(2));
            if (place != null && takes(place, part)) {
                fill(place, part);
            }
        }
    }

    /** A place that is no part of the part itself, and no deeper than a page may be. */
    private static boolean takes(Element place, Element part) {
        int depth = 0;
        for (Element e = place; e != null; e = e.parent()) {
            if (e.equals(part) || ++depth > MAX_DEPTH) {
                return false;
            }
        }
        return true;
    }

    private static void fill(Element place, Element part) {
        if (place.id().startsWith("B:")) {
            shownMeanwhile(place).forEach(Node::remove);
        }
        var parent = place.parent();
        if (parent != null) {
            parent.insertChildren(place.siblingIndex(), List.copyOf(part.childNodes()));
            place.remove();
            part.remove();
        }
    }

    /** What stands between a boundary's mark and its end; nothing where no end is found. */
    private static List<Node> shownMeanwhile(Element place) {
        var shown = new ArrayList<Node>();
        int depth = 0;
        for (Node node = place.nextSibling(); node != null && shown.size() < MAX_SHOWN; node = node.nextSibling()) {
            if (node instanceof Comment comment) {
                if (comment.getData().equals(BOUNDARY_END)) {
                    if (depth == 0) {
                        return shown;
                    }
                    depth--;
                } else if (comment.getData().startsWith(BOUNDARY_START)) {
                    depth++;
                }
            }
            shown.add(node);
        }
        return List.of();
    }
}
