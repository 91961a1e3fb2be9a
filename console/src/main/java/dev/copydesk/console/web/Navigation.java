package dev.copydesk.console.web;

import java.util.List;

/** The pages that every page leads to. */
public final class Navigation {
    /** @param path where it is, and by which a page names itself to the layout as {@code here} */
    public record Entry(String path, String name) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry("/", "Pipeline"),
            new Entry("/groups", "Groups"),
            new Entry("/sources", "Sources"),
            new Entry("/dead-letters", "Dead letters"),
            new Entry("/trace", "Trace"),
            new Entry("/read", "Read"));

    private Navigation() {}

    public static List<Entry> entries() {
        return ENTRIES;
    }
}
