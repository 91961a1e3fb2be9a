package dev.copydesk.ingest.extract.body;

import dev.copydesk.ingest.extract.text.Spaces;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of the block that is being read, its white space normalised, with the links in it. */
final class OpenBlock {
    private final StringBuilder text = new StringBuilder();
    private final List<TextBlock.Anchor> anchors = new ArrayList<>();
    private boolean spaceDue;
    private boolean lineDue;
    private int breaks;
    private @Nullable String href;
    private int anchorStart = -1;

    /** @param preformatted whether its line ends are kept */
    void append(String more, boolean preformatted) {
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            if (Spaces.isInvisible(c)) {
                continue;
            }
            if (Spaces.isSpace(c)) {
                spaceDue = true;
                lineDue |= preformatted && c == '\n';
                continue;
            }
            if (!text.isEmpty() && (spaceDue || lineDue)) {
                text.append(lineDue ? '\n' : ' ');
            }
            spaceDue = false;
            lineDue = false;
            breaks = 0;
            if (href != null && anchorStart < 0) {
                anchorStart = text.length();
            }
            text.append(c);
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
            anchors.add(new TextBlock.Anchor(anchorStart, text.length(), href));
        }
        anchorStart = -1;
    }

    /** Ends the block; a link that is still open goes on in the next. Empty where nothing was read. */
    Content take() {
        endAnchor();
        spaceDue = false;
        lineDue = false;
        breaks = 0;
        var content = new Content(text.toString(), List.copyOf(anchors));
        text.setLength(0);
        anchors.clear();
        return content;
    }

    record Content(String text, List<TextBlock.Anchor> anchors) {
        boolean isEmpty() {
            return text.isEmpty();
        }
    }
}
