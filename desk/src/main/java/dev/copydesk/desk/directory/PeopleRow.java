package dev.copydesk.desk.directory;

import dev.copydesk.events.DirectoryEntry;

/** One row of a file of people: an entry, or what is wrong with it. */
public sealed interface PeopleRow {
    /** Where it stands in the file, as a person counts: a CSV file's header is row 1. */
    int number();

    record Person(int number, DirectoryEntry entry) implements PeopleRow {}

    /** {@code problem} begins with the field that is wrong. */
    record Bad(int number, String problem) implements PeopleRow {}
}
