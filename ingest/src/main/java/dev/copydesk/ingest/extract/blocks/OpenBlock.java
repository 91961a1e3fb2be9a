package dev.copydesk.ingest.extract.blocks;

import dev.copydesk.ingest.extract.text.Spaces;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of the block that is being read, its white space normalised, with the links in it. */
public final class OpenBlock {
    private static final int MAX_INDENT = 40;

    private char[] text = new char[256];
    private int length;
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
    public void append(String more, boolean preformatted) {
        int end = more.length();
        for (int i = 0; i < end; ) {
            char c = more.charAt(i);
            boolean latin = c > ' ' && c < 0x7F;
            if (!latin && Spaces.isInvisible(c)) {
                i++;
                continue;
            }
            if (!latin && Spaces.isSpace(c)) {
                spaceDue = true;
                if (preformatted) {
                    indent = c == '\n' ? 0 : indent + 1;
                    lineDue |= c == '\n';
                }
                i++;
                continue;
            }
            int from = i;
            i = shownUpTo(more, i + 1, end);
            appendWord(more, from, i);
        }
    }

    /** Where words end that are parted by single spaces. */
    private static int shownUpTo(String more, int from, int end) {
        int i = from;
        while (i < end) {
            char c = more.charAt(i);
            if (c == ' ' && i + 1 < end && Spaces.isShown(more.charAt(i + 1))) {
                i += 2;
            } else if (Spaces.isShown(c)) {
                i++;
            } else {
                return i;
            }
        }
        return end;
    }

    private void appendWord(String more, int from, int to) {
        ensure(length + 1 + MAX_INDENT + to - from);
        if (length > 0 && lineDue) {
            text[length++] = '\n';
            for (int spaces = Math.min(MAX_INDENT, indent); spaces > 0; spaces--) {
                text[length++] = ' ';
            }
        } else if (length > 0 && spaceDue) {
            text[length++] = ' ';
        }
        spaceDue = false;
        lineDue = false;
        indent = 0;
        breaks = 0;
        if (cell != null && cellStart < 0) {
            cellStart = length;
        }
        if (href != null && anchorStart < 0) {
            anchorStart = length;
        }
        more.getChars(from, to, text, length);
        length += to - from;
    }

    private void ensure(int capacity) {
        if (capacity > text.length) {
            text = Arrays.copyOf(text, Math.max(capacity, text.length * 2));
        }
    }

    /** What follows is another word. */
    public void space() {
        spaceDue = true;
    }

    public void line() {
        lineDue = true;
        indent = 0;
    }

    /** A line break; true where it is the second in a row, and so the end of a paragraph. */
    public boolean lineBreak() {
        spaceDue = true;
        return ++breaks > 1;
    }

    /** @param target of the link that starts here; null where it leads nowhere */
    public void openLink(@Nullable String target) {
        href = target;
        anchorStart = -1;
    }

    public void closeLink() {
        endAnchor();
        href = null;
    }

    private void endAnchor() {
        if (href != null && anchorStart >= 0) {
            anchors.add(new TextBlock.Anchor(anchorStart, length, href));
        }
        anchorStart = -1;
    }

    /** What follows stands in a cell at {@code place}. */
    public void openCell(TextBlock.Place place) {
        endCell();
        cell = place;
    }

    public void closeCell() {
        endCell();
        cell = null;
    }

    private void endCell() {
        if (cell != null && cellStart >= 0 && cellStart < length) {
            cells.add(new TextBlock.Cell(cell, cellStart, length));
        }
        cellStart = -1;
    }

    /** Ends the block; a link or cell that is still open goes on in the next. Empty where nothing was read. */
    public Content take() {
        endAnchor();
        endCell();
        spaceDue = false;
        lineDue = false;
        indent = 0;
        breaks = 0;
        if (length == 0) {
            anchors.clear();
            cells.clear();
            return Content.NONE;
        }
        var content = new Content(new String(text, 0, length), List.copyOf(anchors), List.copyOf(cells));
        length = 0;
        anchors.clear();
        cells.clear();
        return content;
    }

    public record Content(String text, List<TextBlock.Anchor> anchors, List<TextBlock.Cell> cells) {
        private static final Content NONE = new Content("", List.of(), List.of());

        boolean isEmpty() {
            return text.isEmpty();
        }
    }
}
