package dev.copydesk.ingest.extract.metadata.authors;

import dev.copydesk.events.Byline;
import dev.copydesk.ingest.extract.metadata.marks.AuthorMark;
import dev.copydesk.ingest.extract.metadata.marks.Lines;
import dev.copydesk.ingest.extract.metadata.marks.Masthead;
import dev.copydesk.ingest.extract.metadata.marks.PageMarks;
import dev.copydesk.ingest.extract.metadata.marks.Surroundings;
import dev.copydesk.ingest.extract.metadata.marks.Texts;
import dev.copydesk.language.ResourceLines;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The authors that a page's markup names: items, classes, {@code rel=author} and links to authors' pages. */
public final class MarkedAuthors {
    private static final int MAX_MARKED = 300;
    private static final int MAX_NEAR = 3;
    private static final int LONGEST = 200;
    private static final int MAX_PIECES = 16;
    private static final Pattern ROLE =
            Pattern.compile("(?i)function|role|position|job|desc|bio(?:$|[^a-z])|special|avatar");
    private static final List<String> OTHER_WORK =
            ResourceLines.sections(MarkedAuthors.class, "words.txt").getOrDefault("other-work", List.of());

    private final PageMarks marks;
    private final Masthead masthead;
    private final List<String> titles;
    private final Signatures signatures;

    public MarkedAuthors(PageMarks marks, Masthead masthead, List<String> titles, Signatures signatures) {
        this.marks = marks;
        this.masthead = masthead;
        this.titles = titles;
        this.signatures = signatures;
    }

    /** The first kind of mark that names someone. */
    public Authors.Named find() {
        var first = items();
        for (var mark : AuthorMark.values()) {
            if (first.hasPeople()) {
                return first;
            }
            var named = byline(marks.attributes().authors(mark));
            if (!named.hasPeople()) {
                named = named(innermost(marks.attributes().authors(mark)), mark);
            }
            if (named.hasPeople() || first.isEmpty()) {
                first = named;
            }
        }
        return first;
    }

    private Authors.Named items() {
        var named = new Authors.Named("microdata");
        for (var property : new String[] {"author", "creator"}) {
            for (var author : marks.attributes().items().own(property, titles)) {
                var element = marks.attributes().items().of(author, "name").orElse(author);
                var content = element.attr("content");
                var text = content.isEmpty() ? Texts.upTo(element, LONGEST) : content;
                if (!Signatures.isWeb(text) && !Surroundings.isPicture(author)) {
                    PersonNames.of(text).forEach(n -> named.add(kind(n), Byline.of(n)));
                }
            }
            if (!named.isEmpty()) {
                break;
            }
        }
        return named;
    }

    private Signatures.Kind kind(String name) {
        var kind = signatures.kind(name);
        return kind == Signatures.Kind.PERSON && !PersonNames.isFullName(name) ? Signatures.Kind.HARDLY_A_NAME : kind;
    }

    /** A line that says "By". */
    private Authors.Named byline(List<Element> elements) {
        var named = new Authors.Named("markup");
        for (var element : elements.subList(0, Math.min(MAX_MARKED, elements.size()))) {
            var pieces = Lines.within(element, MAX_PIECES);
            var names = pieces.isEmpty() ? List.<String>of() : PersonNames.afterBy(pieces);
            if (!names.isEmpty() && isOfArticle(element)) {
                names.stream()
                        .filter(Signatures::isSigned)
                        .forEach(n -> named.add(signatures.kind(n), byline(n, element)));
                if (named.hasPeople()) {
                    break;
                }
            }
        }
        return named;
    }

    /** With the address of the link whose text is the name. */
    private static Byline byline(String name, Element element) {
        for (var link : element.getElementsByTag("a")) {
            if (Texts.upTo(link, LONGEST).equals(name) && Signatures.isWeb(link.absUrl("href"))) {
                return new Byline(name, link.absUrl("href"), List.of());
            }
        }
        return Byline.of(name);
    }

    private boolean isOfArticle(Element element) {
        return !Surroundings.isAside(element, masthead)
                && !Surroundings.isPicture(element)
                && !Surroundings.isCard(element, masthead)
                && !isRole(element)
                && !isOtherWork(element);
    }

    private static boolean isRole(Element element) {
        var names = element.className();
        return names.length() < LONGEST && ROLE.matcher(names).find();
    }

    /** Those of the elements that stand together with the first that names someone. */
    private Authors.Named named(List<Element> elements, AuthorMark mark) {
        var named = new Authors.Named("markup");
        Element group = null;
        for (var element : elements) {
            var text = Texts.upTo(element, LONGEST);
            if (text.isEmpty() || (group != null && !isNear(group, element))) {
                continue;
            }
            var names = PersonNames.of(text);
            var full = names.stream().filter(PersonNames::isFullName).toList();
            boolean single = names.size() == 1 && mark.isSure() && PersonNames.isCapitalised(names.get(0));
            if ((full.isEmpty() && !single) || !isOfArticle(element)) {
                continue;
            }
            if (!full.isEmpty()) {
                group = group == null ? element : group;
                full.forEach(n -> named.add(signatures.kind(n), byline(n, element)));
            } else {
                named.add(kind(names.get(0)), Byline.of(names.get(0)));
            }
        }
        return named;
    }

    /** Those of the elements in which no other of them stands. */
    private static List<Element> innermost(List<Element> elements) {
        var some = elements.subList(0, Math.min(MAX_MARKED, elements.size()));
        Set<Element> outer = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var element : some) {
            for (Element e = element.parent(); e != null && outer.add(e); e = e.parent()) {}
        }
        return some.stream().filter(e -> !outer.contains(e)).toList();
    }

    private static boolean isNear(Element first, Element other) {
        Element around = first;
        for (int up = 0; up < MAX_NEAR && around.parent() != null; up++) {
            around = around.parent();
        }
        for (Element e = other; e != null; e = e.parent()) {
            if (e.equals(around)) {
                return true;
            }
        }
        return false;
    }

    /** "Reviewed by" or "Photo by" stands before it. */
    private static boolean isOtherWork(Element element) {
        var lower = String.join(" ", Lines.before(element, 2)).toLowerCase(Locale.ROOT);
        return OTHER_WORK.stream().anyMatch(lower::endsWith);
    }
}
