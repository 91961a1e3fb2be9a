package dev.copydesk.operations.status;

import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Those who are told of each sample, each on a thread of its own, so that none waits for another. */
final class SampleListeners implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SampleListeners.class);

    /** Samples that may wait for a listener; one that falls further behind is dropped. */
    private static final int BEHIND = 8;

    /** More are refused. */
    private static final int MOST = 64;

    private final Set<Subscription> subscriptions = ConcurrentHashMap.newKeySet();

    /** @return ends it when closed, as does an exception out of {@code listener} */
    SampleSubscription add(Consumer<StatusSample> listener) {
        if (subscriptions.size() >= MOST) {
            throw new IllegalStateException("too many listen: " + MOST);
        }
        var subscription = new Subscription(listener);
        subscriptions.add(subscription);
        subscription.thread.start();
        return subscription;
    }

    void tell(StatusSample sample) {
        for (var subscription : subscriptions) {
            if (!subscription.waiting.offer(sample)) {
                log.debug("a listener that is too slow is dropped");
                subscription.close();
            }
        }
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
    }

    private final class Subscription implements SampleSubscription {
        private final BlockingQueue<StatusSample> waiting = new ArrayBlockingQueue<>(BEHIND);
        private final Consumer<StatusSample> listener;
        private final Thread thread = new Thread(this::listen, "status-listener");

        private Subscription(Consumer<StatusSample> listener) {
            this.listener = listener;
            thread.setDaemon(true);
        }

        private void listen() {
            try {
                while (subscriptions.contains(this)) {
                    listener.accept(waiting.take());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                log.debug("a listener has ended", e);
            } finally {
                subscriptions.remove(this);
            }
        }

        @Override
        public void close() {
            subscriptions.remove(this);
            thread.interrupt();
        }
    }
}
