package dev.copydesk.events;

import org.jspecify.annotations.Nullable;

/** Revisions of a version: the first has no number, the others count from 2. */
final class Revision {
    private Revision() {}

    static void check(@Nullable Integer revision) {
        if (revision != null && revision < 2) {
            throw new IllegalArgumentException("revisions are counted from the second: " + revision);
        }
    }
}
