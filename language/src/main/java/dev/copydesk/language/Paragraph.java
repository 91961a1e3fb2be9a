package dev.copydesk.language;

import dev.copydesk.events.BlockKind;
import dev.copydesk.events.Span;

/**
 * A block of the text, at the UTF-16 range {@code [from, to)} and the code points {@code span}.
 *
 * @param index its place among the reading's paragraphs
 * @param firstToken the index of its first token in the reading, {@code endToken} of the one after its last
 * @param firstSentence the index of its first sentence in the reading, {@code endSentence} of the one after its last
 */
public record Paragraph(
        int index,
        BlockKind kind,
        int from,
        int to,
        Span span,
        int firstToken,
        int endToken,
        int firstSentence,
        int endSentence) {
    /** Whether it is running text, in which people speak, and neither heading, table nor code. */
    public boolean isProse() {
        return kind == BlockKind.PARAGRAPH
                || kind == BlockKind.LIST_ITEM
                || kind == BlockKind.BLOCKQUOTE
                || kind == BlockKind.CAPTION;
    }
}
