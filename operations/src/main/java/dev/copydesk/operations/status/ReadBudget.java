package dev.copydesk.operations.status;

import java.time.Duration;

/**
 * How much one measurement may read: what is left over is counted by the next.
 *
 * @param bytes of records, as they are when they are not compressed
 * @param passedBytes of them, of records that a stage is done with, for its rate
 * @param time in which records are read
 */
public record ReadBudget(long bytes, long passedBytes, Duration time) {
    /** Of a process that measures every few seconds. */
    public static final ReadBudget WATCHING = new ReadBudget(16 << 20, 1 << 20, Duration.ofSeconds(1));

    /** Of a command, for which somebody waits. */
    public static final ReadBudget ONCE = new ReadBudget(256 << 20, 1 << 20, Duration.ofSeconds(5));

    public ReadBudget {
        if (bytes < 0 || passedBytes < 0 || time.isNegative()) {
            throw new IllegalArgumentException("a budget below zero");
        }
    }
}
