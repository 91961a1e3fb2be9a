package dev.copydesk.desk.directory;

import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.events.DirectoryEntry;
import java.util.List;

/** A file of people, JSON or CSV. */
public final class PeopleFile {
    private PeopleFile() {}

    /**
     * The rows of a file; {@code -} is standard input.
     *
     * @throws CommandFailure where it cannot be read as a whole: its bytes, its syntax, its header
     */
    public static List<FileRow<DirectoryEntry>> rows(String file) {
        return TextFile.rows(file, JsonPeople::rows, CsvPeople::rows, DirectoryEntry::id);
    }
}
