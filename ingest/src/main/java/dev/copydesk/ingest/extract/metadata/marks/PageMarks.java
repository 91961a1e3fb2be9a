package dev.copydesk.ingest.extract.metadata.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The elements of a page that may tell of its article, gathered in one pass, in the page's order. */
public final class PageMarks {
    public static final int MOST_OF_A_KIND = 2000;
    private static final int LONGEST_COPYRIGHT = 300;
    private static final int MOST_COPYRIGHTS = 10;

    private final List<Element> metas = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private final List<Element> data = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();
    private final List<Element> figures = new ArrayList<>();
    private final List<Element> pictures = new ArrayList<>();
    private final List<String> copyrights = new ArrayList<>();
    private final Document page;
    private final AttributeMarks attributes = new AttributeMarks();
    private int depth;

    public PageMarks(Document page) {
        this.page = page;
        page.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int at) {
                depth = Math.max(depth, at);
                if (node instanceof Element element) {
                    add(element);
                    attributes.enter(element);
                } else if (node instanceof TextNode text) {
                    add(text);
                }
            }

            @Override
            public void tail(Node node, int at) {
                if (node instanceof Element element) {
                    attributes.leave(element);
                }
            }
        });
    }

    /** How deep the page's nodes are nested. */
    public int depth() {
        return depth;
    }

    private void add(Element element) {
        switch (element.normalName()) {
            case "meta" -> add(metas, element);
            case "link" -> add(links, element);
            case "script" -> addData(element);
            case "h1", "h2" -> add(headings, element);
            case "time" -> add(times, element);
            case "figure" -> add(figures, element);
            case "img", "amp-img" -> add(pictures, element);
            default -> {}
        }
    }

    private void addData(Element script) {
        if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            add(data, script);
        }
    }

    private void add(TextNode text) {
        var whole = text.getWholeText();
        if (whole.length() <= LONGEST_COPYRIGHT && whole.indexOf('©') >= 0 && copyrights.size() < MOST_COPYRIGHTS) {
            copyrights.add(whole);
        }
    }

    public static void add(List<Element> list, Element element) {
        if (list.size() < MOST_OF_A_KIND) {
            list.add(element);
        }
    }

    public Document page() {
        return page;
    }

    public List<Element> metas() {
        return metas;
    }

    public List<Element> links() {
        return links;
    }

    /** Scripts of JSON-LD. */
    public List<Element> data() {
        return data;
    }

    /** First and second headings. */
    public List<Element> headings() {
        return headings;
    }

    public List<Element> times() {
        return times;
    }

    public List<Element> figures() {
        return figures;
    }

    public List<Element> pictures() {
        return pictures;
    }

    /** Texts with a copyright sign. */
    public List<String> copyrights() {
        return copyrights;
    }

    /** What the attributes of elements say. */
    public AttributeMarks attributes() {
        return attributes;
    }
}
