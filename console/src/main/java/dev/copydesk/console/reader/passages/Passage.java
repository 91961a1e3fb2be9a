package dev.copydesk.console.reader.passages;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A stretch of an article, block for block, with what it is shown for told apart.
 *
 * @param paragraphs never empty
 */
public record Passage(List<Paragraph> paragraphs) {
    public Passage {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * A block, or what is shown of it.
     *
     * @param gap whether blocks that are not shown stand between it and the one before
     */
    public record Paragraph(List<Piece> pieces, boolean gap) {
        public Paragraph {
            pieces = List.copyOf(pieces);
        }
    }

    /** A piece of the article's text, as it stands there. */
    public record Piece(String text, boolean marked) {}

    /** What is marked, piece for piece. */
    public List<String> marked() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.pieces().stream())
                .filter(Piece::marked)
                .map(Piece::text)
                .collect(Collectors.toList());
    }
}
