package dev.copydesk.ingest.extract.metadata.marks;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Whether an element stands with the article or in a part of the page that is about others. */
public final class Surroundings {
    private static final int LONGEST_NAMES = 400;
    private static final int BOX_DEPTH = 4;
    private static final int BOX_SIZE = 12;
    private static final int BOX_TEXT = 800;
    private static final Pattern PICTURE = Pattern.compile(
            "(?i)caption|(?:^|[\\s_-])(?:credits?|figure|gallery|photo-credit|image-credit|lightbox)(?:[\\s_-]|$)");
    private static final Evaluator HEADINGS = Selector.evaluatorOf("h1, h2, h3, h4, h5");
    private static final Pattern OTHER = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:comments?|related|teasers?|recommended|recommendations?|popular|trending|sidebar|more-stories|latest)(?:[\\s_-]|$)");

    private Surroundings() {}

    /** In a menu, a footer or a box beside the article. */
    public static boolean isFurniture(Element element) {
        for (Element e = element; e != null; e = e.parent()) {
            var tag = e.normalName();
            if (tag.equals("aside") || tag.equals("nav") || tag.equals("footer")) {
                return true;
            }
        }
        return false;
    }

    /** Below no article or main element, and in a part that its names tell to be about others. */
    public static boolean isAside(Element element, Masthead masthead) {
        boolean inFooter = false;
        for (Element e = element; e != null; e = e.parent()) {
            var tag = e.normalName();
            if (tag.equals("article") || tag.equals("main") || masthead.isIn(e)) {
                return inFooter && tag.equals("body");
            }
            if (tag.equals("body")) {
                return inFooter;
            }
            if (tag.equals("aside") || tag.equals("nav") || isOther(e)) {
                return true;
            }
            inFooter |= tag.equals("footer");
        }
        return inFooter;
    }

    /** In a picture's credit or caption. */
    public static boolean isPicture(Element element) {
        Element e = element;
        for (int up = 0; up < BOX_DEPTH && e != null; up++) {
            var tag = e.normalName();
            var names = e.className();
            if (tag.equals("figure")
                    || tag.equals("figcaption")
                    || (!names.isEmpty()
                            && names.length() < LONGEST_NAMES
                            && PICTURE.matcher(names).find())) {
                return true;
            }
            e = e.parent();
        }
        return false;
    }

    /** In a small box that has a heading which leads elsewhere, or is an article apart from the page's own: another story's. */
    public static boolean isCard(Element element, Masthead masthead) {
        Element box = element;
        for (int up = 0; up < BOX_DEPTH && box.parent() != null; up++) {
            box = box.parent();
            if (masthead.isIn(box)
                    || box.childNodeSize() > BOX_SIZE
                    || Texts.upTo(box, BOX_TEXT).isEmpty()) {
                return false;
            }
            var inside = box.select(HEADINGS);
            long away = inside.stream().filter(h -> leadsElsewhere(h, element)).count();
            if (away == 1 || (box.normalName().equals("article") && masthead.isFound())) {
                return true;
            }
        }
        return false;
    }

    private static boolean leadsElsewhere(Element heading, Element element) {
        var around = heading.closest("a");
        var link = around == null ? heading.selectFirst("a[href]") : around;
        return link != null
                && !link.equals(element)
                && !element.getAllElements().contains(link)
                && !link.attr("href").startsWith("#");
    }

    private static boolean isOther(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        var names = element.className() + " " + element.id();
        return names.length() > 1
                && names.length() < LONGEST_NAMES
                && OTHER.matcher(names).find();
    }
}
