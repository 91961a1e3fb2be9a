package dev.copydesk.desk.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ListenersTest {
    private static final long PATIENCE = 30;

    private final Listeners listeners = new Listeners();

    @AfterEach
    void close() {
        listeners.close();
    }

    @Test
    void tellsEveryListenerInOrder() throws Exception {
        var told = new LinkedBlockingQueue<Sample>();
        listeners.add(told::add);

        listeners.tell(sample(1));
        listeners.tell(sample(2));

        assertThat(next(told).atMillis()).isEqualTo(1);
        assertThat(next(told).atMillis()).isEqualTo(2);
    }

    @Test
    void dropsAListenerThatIsTooSlowAndGoesOnTellingTheOthers() throws Exception {
        var interrupted = new CountDownLatch(1);
        listeners.add(sample -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
                Thread.currentThread().interrupt();
            }
        });
        var told = new LinkedBlockingQueue<Sample>();
        listeners.add(told::add);

        for (int i = 0; i < 20; i++) {
            listeners.tell(sample(i));
            assertThat(next(told).atMillis()).isEqualTo(i);
        }

        assertThat(interrupted.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void tellsNothingToOneThatHasLeft() throws Exception {
        var left = new LinkedBlockingQueue<Sample>();
        var stays = new LinkedBlockingQueue<Sample>();
        var subscription = listeners.add(left::add);
        listeners.add(stays::add);
        subscription.close();

        listeners.tell(sample(1));

        next(stays);
        assertThat(left).isEmpty();
    }

    @Test
    void refusesMoreThanItCanServe() {
        var added = new ArrayList<AutoCloseable>();

        assertThatThrownBy(() -> {
                    for (int i = 0; i < 1_000; i++) {
                        added.add(listeners.add(sample -> {}));
                    }
                })
                .isInstanceOf(IllegalStateException.class);

        assertThat(added).hasSize(64);
    }

    private static Sample next(BlockingQueue<Sample> told) throws InterruptedException {
        var sample = told.poll(PATIENCE, TimeUnit.SECONDS);
        if (sample == null) {
            throw new AssertionError("nothing was told");
        }
        return sample;
    }

    private static Sample sample(long at) {
        return new Sample(at, 0, Health.HEALTHY, List.of(), null, null);
    }
}
