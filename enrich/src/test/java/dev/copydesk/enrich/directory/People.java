package dev.copydesk.enrich.directory;

import dev.copydesk.events.DirectoryEntry;
import dev.copydesk.events.DirectoryLink;
import java.util.List;

/** Writes directories for tests. */
public final class People {
    private People() {}

    public static DirectoryEntry person(String id, String name, String... aliases) {
        return new DirectoryEntry(id, name, List.of(aliases), List.of(), null, List.of());
    }

    public static DirectoryEntry withLink(DirectoryEntry entry, String url) {
        return new DirectoryEntry(
                entry.id(),
                entry.name(),
                entry.aliases(),
                List.of(new DirectoryLink("profile", url)),
                entry.wikidata(),
                entry.affiliations());
    }

    public static DirectoryEntry at(DirectoryEntry entry, String... affiliations) {
        return new DirectoryEntry(
                entry.id(), entry.name(), entry.aliases(), entry.links(), entry.wikidata(), List.of(affiliations));
    }

    public static Directory directory(DirectoryEntry... entries) {
        var index = new DirectoryIndex();
        List.of(entries).forEach(index::put);
        return index;
    }
}
