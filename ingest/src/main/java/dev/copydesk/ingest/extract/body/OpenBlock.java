package dev.copydesk.ingest.extract.body;

import dev.copydesk.ingest.extract.text.Spaces;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of the block that is being read, its white space normalised, with the links in it. */
final class OpenBlock {
    private static final int MAX_INDENT = 40;

    private final StringBuilder text = new StringBuilder();
    private final List<TextBlock.Anchor> anchors = new ArrayList<>();
    private boolean spaceDue;
    private boolean lineDue;
    /** White space since the last line end of preformatted text. */
    private int indent;

    private int breaks;
    private @Nullable String href;
    private int anchorStart = -1;
    private final List<TextBlock.Cell> cells = new ArrayList<>();
    private TextBlock.@Nullable Place cell;
    private int cellStart = -1;

    /** @param preformatted whether its line ends and indents are kept; blank lines never are */
    void append(String more, boolean preformatted) {
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            if (Spaces.isInvisible(c)) {
                continue;
            }
            if (Spaces.isSpace(c)) {
                spaceDue = true;
                if (preformatted) {
                    indent = c == '\n' ? 0 : indent + 1;
                    lineDue |= c == '\n';
                }
                continue;
            }
            if (spaceDue || lineDue) {
                gap();
            }
            breaks = 0;
            if (href != null && anchorStart < 0) {
                anchorStart = text.length();
            }
            if (cell != null && cellStart < 0) {
                cellStart = text.length();
            }
            text.append(c);
        }
    }

    private void gap() {
        if (!text.isEmpty() && lineDue) {
            text.append('\n').append(" ".repeat(Math.min(MAX_INDENT, indent)));
        } else if (!text.isEmpty()) {
            text.append(' ');
        }
        spaceDue = false;
        lineDue = false;
        indent = 0;
    }

    /** What follows is another word. */
    void space() {
        spaceDue = true;
    }

    void line() {
        lineDue = true;
        indent = 0;
    }

    /** A line break; true where it is the second in a row, and so the end of a paragraph. */
    boolean lineBreak() {
        spaceDue = true;
        return ++breaks > 1;
    }

    /** @param target of the link that starts here; null where it leads nowhere */
    void openLink(@Nullable String target) {
        href = target;
        anchorStart = -1;
    }

    void closeLink() {
        endAnchor();
        href = null;
    }

    private void endAnchor() {
        if (href != null && anchorStart >= 0) {
            anchors.add(new TextBlock.Anchor(anchorStart, text.length(), href));
        }
        anchorStart = -1;
    }

    /** What follows stands in a cell at {@code place}. */
    void openCell(TextBlock.Place place) {
        endCell();
        cell = place;
    }

    void closeCell() {
        endCell();
        cell = null;
    }

    private void endCell() {
        if (cell != null && cellStart >= 0 && cellStart < text.length()) {
            cells.add(new TextBlock.Cell(cell, cellStart, text.length()));
        }
        cellStart = -1;
    }

    /** Ends the block; a link or cell that is still open goes on in the next. Empty where nothing was read. */
    Content take() {
        endAnchor();
        endCell();
        spaceDue = false;
        lineDue = false;
        indent = 0;
        breaks = 0;
        var content = new Content(text.toString(), List.copyOf(anchors), List.copyOf(cells));
        text.setLength(0);
        anchors.clear();
        cells.clear();
        return content;
    }

    record Content(String text, List<TextBlock.Anchor> anchors, List<TextBlock.Cell> cells) {
        boolean isEmpty() {
            return text.isEmpty();
        }
    }
}
