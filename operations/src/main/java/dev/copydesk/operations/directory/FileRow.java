package dev.copydesk.operations.directory;

/** One row of a file that is taken over: an entry, or what is wrong with it. */
public sealed interface FileRow<E> {
    /** Where it stands in the file, as a person counts: a CSV file's header is row 1. */
    int number();

    record Entry<E>(int number, E entry) implements FileRow<E> {}

    /** {@code problem} begins with the field that is wrong. */
    record Bad<E>(int number, String problem) implements FileRow<E> {}
}
