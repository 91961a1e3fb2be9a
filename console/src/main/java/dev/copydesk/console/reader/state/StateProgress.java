package dev.copydesk.console.reader.state;

import org.jspecify.annotations.Nullable;

/**
 * How far the stores are.
 *
 * @param ready whether they can be asked
 * @param done records read since the start, {@code all} those to be read
 * @param problem why they are not ready; absent where they are only being made
 */
public record StateProgress(
        boolean ready, long done, long all, @Nullable String problem) {
    /** 0 to 100. */
    public int percent() {
        return all == 0 ? 0 : (int) Math.min(100, done * 100 / all);
    }
}
