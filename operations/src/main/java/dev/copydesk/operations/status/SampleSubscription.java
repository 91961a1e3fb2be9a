package dev.copydesk.operations.status;

/** A listener that is told; until this is closed. */
public interface SampleSubscription extends AutoCloseable {
    @Override
    void close();
}
