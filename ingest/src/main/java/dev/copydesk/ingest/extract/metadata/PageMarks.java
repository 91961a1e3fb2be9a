package dev.copydesk.ingest.extract.metadata;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The elements of a page that may tell of its article, gathered in one pass, in the page's order. */
public final class PageMarks {
    private static final int MOST_OF_A_KIND = 2000;
    private static final int LONGEST_CLASS = 400;
    private static final int LONGEST_COPYRIGHT = 300;
    private static final Set<String> LABELS = Set.of("strong", "b", "dt", "th", "em", "label");

    private final List<Element> metas = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private final List<Element> data = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();
    private final List<Element> dated = new ArrayList<>();
    private final List<Element> labels = new ArrayList<>();
    private final List<Element> figures = new ArrayList<>();
    private final List<Element> pictures = new ArrayList<>();
    private final List<String> copyrights = new ArrayList<>();
    private final Map<AuthorMark, List<Element>> authors = new EnumMap<>(AuthorMark.class);
    private final Items items = new Items();
    private final Document page;

    public PageMarks(Document page) {
        this.page = page;
        page.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element element) {
                    enter(element);
                } else if (node instanceof TextNode text) {
                    read(text);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    items.leave(element);
                }
            }
        });
    }

    private void enter(Element element) {
        var tag = element.normalName();
        switch (tag) {
            case "meta" -> add(metas, element);
            case "link" -> add(links, element);
            case "script" -> addData(element);
            case "h1", "h2" -> add(headings, element);
            case "time" -> {
                add(times, element);
                add(dated, element);
            }
            case "figure" -> add(figures, element);
            case "img", "amp-img" -> add(pictures, element);
            default -> {
                if (LABELS.contains(tag)) {
                    add(labels, element);
                }
            }
        }
        if (element.attributesSize() > 0) {
            items.enter(element);
            var names = element.className();
            if (names.length() <= LONGEST_CLASS) {
                readClass(element, names);
            }
            if (tag.equals("a") && AuthorMark.isAuthorLink(element)) {
                add(authors.computeIfAbsent(AuthorMark.LINK, m -> new ArrayList<>()), element);
            }
            if (AuthorMark.isRel(element)) {
                add(authors.computeIfAbsent(AuthorMark.REL, m -> new ArrayList<>()), element);
            }
        }
    }

    private void addData(Element script) {
        if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            add(data, script);
        }
    }

    private void readClass(Element element, String names) {
        // without their first letters: of either case
        if (names.contains("uthor") || names.contains("yline") || names.contains("UTHOR") || names.contains("YLINE")) {
            var mark = AuthorMark.of(names);
            add(authors.computeIfAbsent(mark, m -> new ArrayList<>()), element);
        }
        boolean isTime = element.normalName().equals("time");
        if (isTime) {
            return;
        }
        if (names.contains("ate") || names.contains("ublish") || names.contains("ime") || names.contains("osted")) {
            add(dated, element);
        }
    }

    private void read(TextNode text) {
        var whole = text.getWholeText();
        if (whole.length() <= LONGEST_COPYRIGHT && whole.indexOf('©') >= 0 && copyrights.size() < 10) {
            copyrights.add(whole);
        }
    }

    private static void add(List<Element> list, Element element) {
        if (list.size() < MOST_OF_A_KIND) {
            list.add(element);
        }
    }

    Document page() {
        return page;
    }

    List<Element> metas() {
        return metas;
    }

    List<Element> links() {
        return links;
    }

    /** Scripts of JSON-LD. */
    List<Element> data() {
        return data;
    }

    /** First and second headings. */
    List<Element> headings() {
        return headings;
    }

    List<Element> times() {
        return times;
    }

    /** Elements whose class speaks of a date, a time or publishing, or has such letters in another word. */
    List<Element> dated() {
        return dated;
    }

    /** Short emphasised or heading elements that may say what stands after them. */
    List<Element> labels() {
        return labels;
    }

    List<Element> figures() {
        return figures;
    }

    List<Element> pictures() {
        return pictures;
    }

    /** Texts with a copyright sign. */
    List<String> copyrights() {
        return copyrights;
    }

    List<Element> authors(AuthorMark mark) {
        return authors.getOrDefault(mark, List.of());
    }

    Items items() {
        return items;
    }
}
