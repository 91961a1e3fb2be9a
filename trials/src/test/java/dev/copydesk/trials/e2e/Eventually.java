package dev.copydesk.trials.e2e;

import static org.assertj.core.api.Assertions.fail;

import dev.copydesk.trials.process.TrialPatience;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks again and again until what is seen is as it should be, or patience ends. */
public final class Eventually {
    private static final long PAUSE_NANOS = 50_000_000;

    private Eventually() {}

    public static <T> T holds(String what, Supplier<T> look, Predicate<? super T> asItShouldBe) {
        long deadline = TrialPatience.deadline();
        T seen = look.get();
        while (!asItShouldBe.test(seen)) {
            if (System.nanoTime() - deadline > 0) {
                fail("after %d s it is not so that %s: %s", TrialPatience.LIMIT.toSeconds(), what, seen);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
            seen = look.get();
        }
        return seen;
    }
}
