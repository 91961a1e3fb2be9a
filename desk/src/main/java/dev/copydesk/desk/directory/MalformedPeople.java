package dev.copydesk.desk.directory;

import org.jspecify.annotations.Nullable;

/** A file of people that cannot be read as a whole. */
final class MalformedPeople extends Exception {
    private static final long serialVersionUID = 1;

    MalformedPeople(String message) {
        this(message, null);
    }

    MalformedPeople(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static MalformedPeople tooMany() {
        return new MalformedPeople("more than " + PeopleFile.MAX_ROWS + " rows; split it");
    }
}
