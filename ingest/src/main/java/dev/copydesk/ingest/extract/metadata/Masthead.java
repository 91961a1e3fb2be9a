package dev.copydesk.ingest.extract.metadata;

import dev.copydesk.ingest.extract.body.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What stands around a page's main heading: where a date and an author stand that no markup names. */
public final class Masthead {
    private static final int LINES_BEFORE = 6;
    private static final int LINES_AFTER = 30;
    private static final int PROSE = 220;
    private static final int MAX_HEADINGS = 200;
    private static final double SAME = 0.6;

    private final List<Element> headings = new ArrayList<>();
    private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> lines = new ArrayList<>();

    public Masthead(PageMarks marks, String headline) {
        var words = Words.key(headline);
        for (var heading : marks.headings().stream().limit(MAX_HEADINGS).toList()) {
            var text = Texts.upTo(heading, 500);
            if (!text.isEmpty() && (Words.key(text).equals(words) || Likeness.of(text, headline) > SAME)) {
                headings.add(heading);
            }
        }
        var mains = marks.headings().stream().filter(h -> h.normalName().equals("h1")).toList();
        if (headings.isEmpty() && mains.size() == 1) {
            headings.add(mains.get(0));
        }
        for (var heading : headings) {
            for (Element e = heading; e != null && around.add(e); e = e.parent()) {}
        }
        if (!headings.isEmpty()) {
            for (var line : Lines.after(headings.get(0), LINES_AFTER)) {
                if (line.length() > PROSE && !lines.isEmpty()) {
                    break;
                }
                lines.add(line);
            }
            lines.addAll(Lines.before(headings.get(0), LINES_BEFORE));
        }
    }

    /** Whether a heading that says the headline stands in {@code element}. */
    boolean isIn(Element element) {
        return around.contains(element);
    }

    boolean isFound() {
        return !headings.isEmpty();
    }

    /** The headings that say the headline. */
    List<Element> headings() {
        return headings;
    }

    /** The lines below the heading, then those above it. */
    List<String> lines() {
        return lines;
    }
}
