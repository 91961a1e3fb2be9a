package dev.copydesk.enrich.directory;

import dev.copydesk.events.DirectoryEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The directory as its topic's records, one after the other, leave it. For one thread at a time. */
public final class DirectoryIndex implements Directory {
    private final Map<String, DirectoryEntry> entries = new HashMap<>();

    /** By name and alias, the ids of the entries that have it, in order. */
    private final Map<String, List<String>> idsByKey = new HashMap<>();

    public void put(DirectoryEntry entry) {
        remove(entry.id());
        entries.put(entry.id(), entry);
        for (var key : keys(entry)) {
            var ids = idsByKey.computeIfAbsent(key, k -> new ArrayList<>(1));
            ids.add(-Collections.binarySearch(ids, entry.id()) - 1, entry.id());
        }
    }

    public void remove(String id) {
        var entry = entries.remove(id);
        if (entry == null) {
            return;
        }
        for (var key : keys(entry)) {
            idsByKey.computeIfPresent(key, (k, ids) -> {
                ids.remove(id);
                return ids.isEmpty() ? null : ids;
            });
        }
    }

    public void clear() {
        entries.clear();
        idsByKey.clear();
    }

    public int size() {
        return entries.size();
    }

    @Override
    public List<DirectoryEntry> called(String name) {
        if (entries.isEmpty()) {
            return List.of();
        }
        return idsByKey.getOrDefault(NameKey.of(name), List.of()).stream()
                .flatMap(id -> Stream.ofNullable(entries.get(id)))
                .toList();
    }

    /** The keys under which an entry is found. */
    private static Set<String> keys(DirectoryEntry entry) {
        var keys = new LinkedHashSet<String>();
        keys.add(NameKey.of(entry.name()));
        entry.aliases().forEach(alias -> keys.add(NameKey.of(alias)));
        keys.remove("");
        return keys;
    }
}
