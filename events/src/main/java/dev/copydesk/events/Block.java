package dev.copydesk.events;

import org.jspecify.annotations.Nullable;

/** A block of the text, {@code [start, end)}; {@code level} is a heading's, 1 to 6. Blocks are separated by one blank line. */
public record Block(
        BlockKind kind, int start, int end, @Nullable Integer level) {
    public Block {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("empty or reversed block: " + start + ".." + end);
        }
        if (kind != BlockKind.OTHER && (kind == BlockKind.HEADING) != (level != null)) {
            throw new IllegalArgumentException("a heading, and nothing else, has a level: " + kind + ", " + level);
        }
        if (level != null && (level < 1 || level > 6)) {
            throw new IllegalArgumentException("a heading's level is 1 to 6: " + level);
        }
    }

    public Span span() {
        return new Span(start, end);
    }
}
