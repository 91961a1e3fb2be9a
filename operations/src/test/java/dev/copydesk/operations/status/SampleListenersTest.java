package dev.copydesk.operations.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SampleListenersTest {
    private final SampleListeners listeners = new SampleListeners();

    @AfterEach
    void close() {
        listeners.close();
    }

    @Test
    void tellsEveryListenerInOrder() throws Exception {
        var told = new LinkedBlockingQueue<StatusSample>();
        listeners.add(told::add);

        listeners.tell(sample(1));
        listeners.tell(sample(2));

        assertThat(told.take().atMillis()).isEqualTo(1);
        assertThat(told.take().atMillis()).isEqualTo(2);
    }

    @Test
    void dropsAListenerThatIsTooSlowAndGoesOnTellingTheOthers() throws Exception {
        var begun = new CountDownLatch(1);
        var interrupted = new CountDownLatch(1);
        listeners.add(sample -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
                Thread.currentThread().interrupt();
            }
        });
        var told = new LinkedBlockingQueue<StatusSample>();
        listeners.add(told::add);
        listeners.tell(sample(0));
        begun.await();

        for (int i = 1; i < 20; i++) {
            assertThat(told.take().atMillis()).isEqualTo(i - 1);
            listeners.tell(sample(i));
        }

        interrupted.await();
    }

    @Test
    void tellsNothingToOneThatHasLeft() throws Exception {
        var left = new LinkedBlockingQueue<StatusSample>();
        var stays = new LinkedBlockingQueue<StatusSample>();
        var subscription = listeners.add(left::add);
        listeners.add(stays::add);
        subscription.close();

        listeners.tell(sample(1));

        stays.take();
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

    private static StatusSample sample(long at) {
        return new StatusSample(at, 0, Health.HEALTHY, List.of(), null, null);
    }
}
