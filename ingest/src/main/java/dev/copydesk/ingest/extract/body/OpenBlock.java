package dev.copydesk.ingest.extract.body;

import dev.copydesk.ingest.extract.text.Spaces;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of the block that is being read, its white space normalised, with the links in it. */
final class OpenBlock {
    private char[] text = new char[256];
    private int length;
    private final List<TextBlock.Anchor> anchors = new ArrayList<>();
    private boolean spaceDue;
    private boolean lineDue;
    private int breaks;
    private @Nullable String href;
    private int anchorStart = -1;

    /** @param preformatted whether its line ends are kept */
    void append(String more, boolean preformatted) {
        int end = more.length();
        for (int i = 0; i < end; ) {
            char c = more.charAt(i);
            if (Spaces.isInvisible(c)) {
                i++;
                continue;
            }
            if (Spaces.isSpace(c)) {
                spaceDue = true;
                lineDue |= preformatted && c == '\n';
                i++;
                continue;
            }
            int from = i;
            do {
                i++;
            } while (i < end && Spaces.isShown(more.charAt(i)));
            appendWord(more, from, i);
        }
    }

    private void appendWord(String more, int from, int to) {
        ensure(length + 1 + to - from);
        if (length > 0 && (spaceDue || lineDue)) {
            text[length++] = lineDue ? '\n' : ' ';
        }
        spaceDue = false;
        lineDue = false;
        breaks = 0;
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
    void space() {
        spaceDue = true;
    }

    void line() {
        lineDue = true;
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
            anchors.add(new TextBlock.Anchor(anchorStart, length, href));
        }
        anchorStart = -1;
    }

    /** Ends the block; a link that is still open goes on in the next. Empty where nothing was read. */
    Content take() {
        endAnchor();
        spaceDue = false;
        lineDue = false;
        breaks = 0;
        if (length == 0) {
            anchors.clear();
            return Content.NONE;
        }
        var content = new Content(new String(text, 0, length), List.copyOf(anchors));
        length = 0;
        anchors.clear();
        return content;
    }

    record Content(String text, List<TextBlock.Anchor> anchors) {
        private static final Content NONE = new Content("", List.of());

        boolean isEmpty() {
            return text.isEmpty();
        }
    }
}
