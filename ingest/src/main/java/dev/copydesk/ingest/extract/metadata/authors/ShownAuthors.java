package dev.copydesk.ingest.extract.metadata.authors;

import dev.copydesk.events.Byline;
import dev.copydesk.ingest.extract.metadata.marks.Labelled;
import dev.copydesk.ingest.extract.metadata.marks.Lines;
import dev.copydesk.ingest.extract.metadata.marks.Masthead;
import dev.copydesk.ingest.extract.metadata.marks.PageMarks;
import dev.copydesk.ingest.extract.metadata.marks.Surroundings;
import dev.copydesk.ingest.extract.metadata.marks.Texts;
import dev.copydesk.language.ResourceLines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.TextNode;

/** The authors that a page names in words: "By Ada Byron" by the heading, "Author: …" anywhere, a box about the author. */
public final class ShownAuthors {
    private static final Map<String, List<String>> WORDS = ResourceLines.sections(ShownAuthors.class, "words.txt");
    private static final Set<String> LABELS = new HashSet<>(WORDS.getOrDefault("author-label", List.of()));
    private static final Pattern EDITOR = Pattern.compile("^[(（\\[【\\s]*(?:"
            + String.join("|", WORDS.getOrDefault("editor", List.of())) + ")\\s*[:：丨|]\\s*(.{2,60}?)[)）\\]】\\s]*$");
    private static final int LONGEST_LINE = 120;
    private static final int LINES_OF_A_BYLINE = 10;
    private static final int SHORT = 40;
    private static final int BOX_LINES = 6;
    private static final int MAX_PICTURES = 200;

    private final PageMarks marks;
    private final Masthead masthead;
    private final Signatures signatures;

    public ShownAuthors(PageMarks marks, Masthead masthead, Signatures signatures) {
        this.marks = marks;
        this.masthead = masthead;
        this.signatures = signatures;
    }

    /** "By Ada Byron" in the lines around the heading. */
    public Authors.Named byHeading() {
        var lines = masthead.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() <= LONGEST_LINE) {
                var named = named(PersonNames.afterBy(lines.subList(i, Math.min(lines.size(), i + LINES_OF_A_BYLINE))));
                if (!named.isEmpty()) {
                    return named;
                }
            }
        }
        return new Authors.Named("text");
    }

    /** "Author: Ada Byron", anywhere. */
    public Authors.Named labelled() {
        for (var label : marks.attributes().labels()) {
            if (LABELS.contains(Labelled.key(Texts.upTo(label, SHORT))) && !Surroundings.isAside(label, masthead)) {
                var named = named(PersonNames.of(Labelled.value(label)));
                if (!named.isEmpty()) {
                    return named;
                }
            }
        }
        return new Authors.Named("text");
    }

    /** A portrait that is named, the name under it, and a text that begins with the name: the only one on the page. */
    public Authors.Named inBox() {
        var names = new HashSet<String>();
        var named = new Authors.Named("text");
        for (var picture : marks.pictures()
                .subList(0, Math.min(MAX_PICTURES, marks.pictures().size()))) {
            var alt = picture.attr("alt").strip();
            if (alt.length() > SHORT || !PersonNames.isName(alt) || !PersonNames.isFullName(alt, true)) {
                continue;
            }
            var lines = Lines.after(picture, BOX_LINES);
            for (int i = 0; i + 1 < lines.size(); i++) {
                var name = lines.get(i);
                if (name.equalsIgnoreCase(alt)
                        && PersonNames.isFullName(name)
                        && isAbout(name, lines.subList(i + 1, lines.size()))) {
                    names.add(name.toLowerCase(Locale.ROOT));
                    named.add(signatures.kind(name), Byline.of(name));
                }
            }
        }
        return names.size() == 1 ? named : new Authors.Named("text");
    }

    private static boolean isAbout(String name, List<String> lines) {
        var first = name.split("\\s+")[0] + " ";
        return lines.stream().anyMatch(line -> line.startsWith(first) && line.length() > 2 * name.length());
    }

    /** The editors in charge, where a page names them alone. */
    public Authors.Named editors() {
        var named = new Authors.Named("text (editor)");
        var texts = new ArrayList<String>();
        marks.page()
                .body()
                .nodeStream(TextNode.class)
                .map(TextNode::getWholeText)
                .filter(text -> text.length() <= SHORT * 2)
                .filter(text -> text.indexOf(':') >= 0 || text.indexOf('：') >= 0)
                .forEach(texts::add);
        for (var text : texts) {
            var editor = EDITOR.matcher(text.strip());
            if (editor.find()) {
                PersonNames.of(editor.group(1)).stream()
                        .filter(PersonNames::isFullName)
                        .forEach(n -> named.add(signatures.kind(n), Byline.of(n)));
                break;
            }
        }
        return named;
    }

    private Authors.Named named(List<String> names) {
        var named = new Authors.Named("text");
        names.stream().filter(Signatures::isSigned).forEach(n -> named.add(signatures.kind(n), Byline.of(n)));
        return named;
    }
}
