package dev.copydesk.enrich.directory;

import dev.copydesk.events.DirectoryEntry;
import java.util.List;

/** People whom the newsroom knows, as an article's reader asks for them. */
public interface Directory {
    /** A newsroom that knows nobody. */
    Directory NONE = name -> List.of();

    /** The entries whose name or one of whose aliases is {@code name}, as {@link NameKey} compares them, by id. */
    List<DirectoryEntry> called(String name);
}
