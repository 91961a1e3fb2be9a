package dev.copydesk.stage;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** A stage's state, and those who wait for it to run. */
public final class AwaitedState {
    private StageState state = StageState.STARTING;

    public synchronized StageState get() {
        return state;
    }

    public synchronized void update(UnaryOperator<StageState> next) {
        state = next.apply(state);
        notifyAll();
    }

    public void set(StageState next) {
        update(before -> next);
    }

    /**
     * Waits until the stage runs, through any rebalancing before.
     *
     * @return whether it does; false where it has ended, or the time is up
     */
    public synchronized boolean awaitRunning(Duration timeout) throws InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (state == StageState.STARTING || state == StageState.REBALANCING) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return state == StageState.RUNNING;
    }
}
