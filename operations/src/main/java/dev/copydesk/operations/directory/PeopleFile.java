package dev.copydesk.operations.directory;

import dev.copydesk.events.DirectoryEntry;
import dev.copydesk.stage.records.OperationFailed;
import java.util.List;

/** A file of people, JSON or CSV. */
public final class PeopleFile {
    private PeopleFile() {}

    /**
     * The rows of a file; {@code -} is standard input.
     *
     * @throws OperationFailed where it cannot be read as a whole: its bytes, its syntax, its header
     */
    public static List<FileRow<DirectoryEntry>> rows(String file) {
        return TextFile.rows(file, JsonPeople::rows, CsvPeople::rows, DirectoryEntry::id);
    }
}
