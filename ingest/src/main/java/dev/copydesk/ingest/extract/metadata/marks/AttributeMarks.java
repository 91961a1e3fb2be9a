package dev.copydesk.ingest.extract.metadata.marks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The elements that their attributes mark as an author's or a date's, or as a property of an item; and labels. */
public final class AttributeMarks {
    private static final int LONGEST_CLASS = 400;
    private static final Set<String> LABELS = new HashSet<>(Set.of("strong", "b", "dt", "th", "em", "label"));

    private final List<Element> dated = new ArrayList<>();
    private final List<Element> labels = new ArrayList<>();
    private final Map<AuthorMark, List<Element>> authors = new EnumMap<>(AuthorMark.class);
    private final Items items = new Items();

    public void enter(Element element) {
        var tag = element.normalName();
        boolean isTime = tag.equals("time");
        if (isTime) {
            PageMarks.add(dated, element);
        } else if (LABELS.contains(tag)) {
            PageMarks.add(labels, element);
        }
        if (element.attributesSize() == 0) {
            return;
        }
        items.enter(element);
        if (AuthorMark.isRel(element)) {
            add(AuthorMark.REL, element);
        }
        if (tag.equals("a")) {
            add(AuthorMark.LINK, element);
        }
        var names = element.attributes().get("class");
        if (names.isEmpty() || names.length() > LONGEST_CLASS) {
            return;
        }
        // the words without their first letters, which are of either case
        if (names.contains("uthor") || names.contains("yline") || names.contains("UTHOR") || names.contains("YLINE")) {
            add(AuthorMark.of(names), element);
        }
        boolean speaksOfDate =
                names.contains("ate") || names.contains("ublish") || names.contains("ime") || names.contains("osted");
        if (speaksOfDate && !isTime) {
            PageMarks.add(dated, element);
        }
    }

    public void leave(Element element) {
        items.leave(element);
    }

    private void add(AuthorMark mark, Element element) {
        PageMarks.add(authors.computeIfAbsent(mark, m -> new ArrayList<>()), element);
    }

    /** Times, and elements whose class speaks of a date, a time or publishing, or has such letters in another word. */
    public List<Element> dated() {
        return dated;
    }

    /** Emphasised elements and terms, which may say what stands after them. */
    public List<Element> labels() {
        return labels;
    }

    public List<Element> authors(AuthorMark mark) {
        var marked = authors.getOrDefault(mark, List.of());
        return mark == AuthorMark.LINK
                ? marked.stream().filter(AuthorMark::isAuthorLink).toList()
                : marked;
    }

    public Items items() {
        return items;
    }
}
