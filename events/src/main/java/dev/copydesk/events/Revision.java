package dev.copydesk.events;

import org.jspecify.annotations.Nullable;

/** Revisions of a version: the first has no number, the others count from 2. */
public final class Revision {
    private Revision() {}

    static void check(@Nullable Integer revision) {
        if (revision != null && revision < 2) {
            throw new IllegalArgumentException("revisions are counted from the second: " + revision);
        }
    }

    /** What tells a revision's event id from its version's: nothing the first time, then {@code :2}, {@code :3}, …. */
    public static String suffix(@Nullable Integer revision) {
        return revision == null ? "" : ":" + revision;
    }
}
