package dev.copydesk.operations.status;

/** A listener that is told; until this is closed. */
public interface Listening extends AutoCloseable {
    @Override
    void close();
}
