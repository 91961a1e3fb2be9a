package dev.copydesk.events;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a statement's text that does not stand in its evidence: a rule added it, or put it in the place of other
 * words. {@code start} and {@code end} count code points of the statement's text, not of the article's.
 *
 * @param start the first code point, counted from 0
 * @param end the code point after the last
 * @param kind what the rule did
 * @param was the article's words in whose place it stands; absent where it was added
 */
public record Edit(
        int start, int end, EditKind kind, @Nullable String was) {
    public Edit {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("empty or reversed edit: " + start + ".." + end);
        }
    }

    /** Words that were added. */
    public static Edit added(int start, int end, EditKind kind) {
        return new Edit(start, end, kind, null);
    }
}
