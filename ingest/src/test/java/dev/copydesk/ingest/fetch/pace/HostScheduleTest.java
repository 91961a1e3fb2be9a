package dev.copydesk.ingest.fetch.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class HostScheduleTest {
    private final HostSchedule<String> schedule = new HostSchedule<>(Clock.systemUTC());

    @Test
    void whoWaitsIsGivenWhatIsAdded() throws Exception {
        var taken = CompletableFuture.supplyAsync(this::take);

        schedule.add("a.example", "first", Instant.MIN);

        assertThat(taken.get()).hasValue("first");
    }

    @Test
    void whoWaitsIsGivenTheNextWhenTheHostIsReleased() throws Exception {
        schedule.add("a.example", "first", Instant.MIN);
        schedule.add("a.example", "second", Instant.MIN);
        take();
        var taken = CompletableFuture.supplyAsync(this::take);

        schedule.release("a.example", Instant.MIN, true);

        assertThat(taken.get()).hasValue("second");
    }

    @Test
    void whoWaitsIsGivenNothingWhenItCloses() throws Exception {
        var taken = CompletableFuture.supplyAsync(this::take);

        schedule.close();

        assertThat(taken.get()).isEmpty();
        assertThat(schedule.isClosed()).isTrue();
    }

    @Test
    void whatIsPutOffComesWhenItsTimeHasCome() {
        var due = Instant.now().plusMillis(50);
        schedule.add("a.example", "put off", due);

        assertThat(take()).hasValue("put off");
        assertThat(Instant.now()).isAfterOrEqualTo(due);
    }

    private Optional<String> take() {
        try {
            return schedule.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
