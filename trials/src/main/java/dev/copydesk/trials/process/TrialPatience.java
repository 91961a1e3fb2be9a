package dev.copydesk.trials.process;

import java.time.Duration;

/** How long trials and end-to-end tests wait for what must come. Only what hangs takes so long, not a busy machine. */
public final class TrialPatience {
    public static final Duration LIMIT = Duration.ofMinutes(10);

    private TrialPatience() {}

    /** When patience ends, as {@link System#nanoTime()} tells the time. */
    public static long deadline() {
        return System.nanoTime() + LIMIT.toNanos();
    }
}
