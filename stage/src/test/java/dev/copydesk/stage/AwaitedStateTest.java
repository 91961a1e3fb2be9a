package dev.copydesk.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class AwaitedStateTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final AwaitedState state = new AwaitedState();

    @Test
    void who_waits_is_told_that_the_stage_runs() {
        var running = waiting();

        state.set(StageState.RUNNING);

        assertThat(running.join()).isTrue();
    }

    @Test
    void a_stage_that_ran_and_rebalances_again_is_waited_for() throws InterruptedException {
        state.set(StageState.RUNNING);
        state.set(StageState.REBALANCING);
        long before = System.nanoTime();

        assertThat(state.awaitRunning(Duration.ofMillis(50))).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(50));
    }

    @Test
    void a_stage_that_has_failed_is_not_waited_for() {
        var running = waiting();

        state.set(StageState.FAILED);

        assertThat(running.join()).isFalse();
    }

    @Test
    void no_time_is_no_wait() throws InterruptedException {
        assertThat(state.awaitRunning(Duration.ZERO)).isFalse();
    }

    private CompletableFuture<Boolean> waiting() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return state.awaitRunning(LONG);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
