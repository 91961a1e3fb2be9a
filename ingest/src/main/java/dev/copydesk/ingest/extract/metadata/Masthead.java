package dev.copydesk.ingest.extract.metadata;

import dev.copydesk.ingest.extract.text.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The lines around a page's main heading: where a date and an author stand that no markup names. */
public final class Masthead {
    private static final int LINES_BEFORE = 6;
    private static final int LINES_AFTER = 30;
    private static final int PROSE = 220;
    private static final int MAX_HEADINGS = 200;
    private static final Set<String> HEADINGS = Set.of("h1", "h2");
    private static final Set<String> SILENT =
            Set.of("script", "style", "noscript", "template", "svg", "select", "textarea", "nav", "footer", "aside");

    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();

    public Masthead(Document page, String headline) {
        var lines = new ArrayList<String>();
        int[] at = {-1};
        int[] looked = {0};
        page.body().filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    var line = Spaces.squeeze(text.getWholeText());
                    if (!line.isEmpty()) {
                        lines.add(line);
                    }
                    return FilterResult.CONTINUE;
                }
                if (!(node instanceof Element element) || SILENT.contains(element.normalName())) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                boolean isHeading = node instanceof Element element && HEADINGS.contains(element.normalName());
                if (at[0] < 0 && isHeading && looked[0]++ < MAX_HEADINGS) {
                    at[0] = Likeness.of(Texts.upTo((Element) node, 500), headline) > 0.6 ? lines.size() : -1;
                }
                return at[0] >= 0 && lines.size() > at[0] + LINES_AFTER ? FilterResult.STOP : FilterResult.CONTINUE;
            }
        });
        if (at[0] >= 0) {
            before.addAll(lines.subList(Math.max(0, at[0] - LINES_BEFORE), at[0]));
            for (var line : lines.subList(at[0], Math.min(lines.size(), at[0] + LINES_AFTER))) {
                if (line.length() > PROSE && !after.isEmpty()) {
                    break;
                }
                after.add(line);
            }
        }
    }

    /** The lines below the heading, then those above it. */
    List<String> lines() {
        var lines = new ArrayList<>(after);
        lines.addAll(before);
        return lines;
    }
}
