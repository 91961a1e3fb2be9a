package dev.copydesk.operations.directory;

import org.jspecify.annotations.Nullable;

/** A file that cannot be read as a whole. */
final class MalformedFile extends Exception {
    private static final long serialVersionUID = 1;

    MalformedFile(String message) {
        this(message, null);
    }

    MalformedFile(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static MalformedFile tooMany() {
        return new MalformedFile("more than " + TextFile.MAX_ROWS + " rows; split it");
    }
}
