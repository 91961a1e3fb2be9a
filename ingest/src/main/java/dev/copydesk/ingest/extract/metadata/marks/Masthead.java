package dev.copydesk.ingest.extract.metadata.marks;

import dev.copydesk.ingest.extract.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What stands around a page's main heading: where a date and an author stand that no markup names. Read when it is asked for. */
public final class Masthead {
    private static final int LINES_BEFORE = 6;
    private static final int LINES_AFTER = 30;
    private static final int PROSE = 220;
    private static final int SENTENCE = 100;
    private static final int MAX_SENTENCES = 2;
    private static final int MAX_HEADINGS = 200;
    private static final int MAX_ELEMENTS = 5000;
    private static final double SAME = 0.6;

    private final PageMarks marks;
    private final String headline;
    private @Nullable List<Element> headings;
    private @Nullable Set<Element> around;
    private @Nullable List<String> lines;

    public Masthead(PageMarks marks, String headline) {
        this.marks = marks;
        this.headline = headline;
    }

    /** The headings that say the headline; where none does, the page's only main one. */
    public List<Element> headings() {
        if (headings == null) {
            headings = findHeadings();
        }
        return headings;
    }

    private List<Element> findHeadings() {
        var found = new ArrayList<Element>();
        var words = Words.key(headline);
        for (var heading : marks.headings().stream().limit(MAX_HEADINGS).toList()) {
            var text = Texts.upTo(heading, 500);
            if (!text.isEmpty() && (Words.key(text).equals(words) || Likeness.of(text, headline) > SAME)) {
                found.add(heading);
            }
        }
        if (found.isEmpty()) {
            var mains = marks.headings().stream()
                    .filter(h -> h.normalName().equals("h1"))
                    .limit(2)
                    .toList();
            found.addAll(mains.size() == 1 ? mains : unmarked(words));
        }
        return found;
    }

    /** The headline as large print alone, on a page without headings. */
    private List<Element> unmarked(String words) {
        return words.isEmpty()
                ? List.of()
                : marks.page().body().stream()
                        .limit(MAX_ELEMENTS)
                        .filter(e -> e.childrenSize() == 0)
                        .filter(e -> Words.key(Texts.upTo(e, 500)).equals(words))
                        .limit(1)
                        .toList();
    }

    public boolean isFound() {
        return !headings().isEmpty();
    }

    /** Whether one of the headings stands in {@code element}. */
    public boolean isIn(Element element) {
        if (around == null) {
            Set<Element> ancestors = Collections.newSetFromMap(new IdentityHashMap<>());
            for (var heading : headings()) {
                for (Element e = heading; e != null && ancestors.add(e); e = e.parent()) {}
            }
            around = ancestors;
        }
        return around.contains(element);
    }

    /** The lines below the heading, then those above it. */
    public List<String> lines() {
        if (lines == null) {
            lines = isFound() ? read(headings().get(0)) : List.of();
        }
        return lines;
    }

    private static List<String> read(Element heading) {
        var lines = new ArrayList<String>();
        int sentences = 0;
        for (var line : Lines.after(heading, LINES_AFTER)) {
            sentences += line.length() > SENTENCE ? 1 : 0;
            if ((line.length() > PROSE && !lines.isEmpty()) || sentences > MAX_SENTENCES) {
                break;
            }
            lines.add(line);
        }
        lines.addAll(Lines.before(heading, LINES_BEFORE));
        return lines;
    }
}
