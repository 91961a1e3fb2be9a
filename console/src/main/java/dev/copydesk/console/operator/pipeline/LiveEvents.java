package dev.copydesk.console.operator.pipeline;

import io.javalin.http.sse.SseClient;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Server-sent events to {@value #MOST} browsers at most. Each has a thread and waits for nobody; one that is slow misses
 * events, but never the newest.
 */
final class LiveEvents implements AutoCloseable {
    static final int MOST = 32;

    private static final long HEARTBEAT_SECONDS = 15;
    private static final String NAME = "sample";

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "console-events");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean closed;

    /** @return whether there was room for one more */
    synchronized boolean add(SseClient client) {
        if (closed || listeners.size() >= MOST) {
            return false;
        }
        var listener = new Listener(client);
        listeners.add(listener);
        client.keepAlive();
        client.onClose(() -> end(listener));
        threads.execute(() -> serve(listener));
        return true;
    }

    void tell(String event) {
        listeners.forEach(listener -> listener.offer(event));
    }

    boolean hasListeners() {
        return !listeners.isEmpty();
    }

    private void serve(Listener listener) {
        try {
            while (!closed && !listener.client.terminated()) {
                var event = listener.next();
                if (event == null) {
                    listener.client.sendComment("still here");
                } else {
                    listener.client.sendEvent(NAME, event);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end(listener);
            listener.client.close();
        }
    }

    private void end(Listener listener) {
        listeners.remove(listener);
        listener.wake();
    }

    @Override
    public synchronized void close() {
        closed = true;
        listeners.forEach(Listener::wake);
        threads.shutdownNow();
    }

    /** What waits for one browser. */
    private static final class Listener {
        private static final int WAITING = 4;

        private final SseClient client;
        private final Deque<String> events = new ArrayDeque<>();
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition come = lock.newCondition();
        private boolean woken;

        Listener(SseClient client) {
            this.client = client;
        }

        void offer(String event) {
            lock.lock();
            try {
                if (events.size() >= WAITING) {
                    events.removeFirst();
                }
                events.addLast(event);
                come.signal();
            } finally {
                lock.unlock();
            }
        }

        void wake() {
            lock.lock();
            try {
                woken = true;
                come.signal();
            } finally {
                lock.unlock();
            }
        }

        /** Null where it is time to say that we are still here. */
        @Nullable
        String next() throws InterruptedException {
            long left = TimeUnit.SECONDS.toNanos(HEARTBEAT_SECONDS);
            lock.lock();
            try {
                while (events.isEmpty() && !woken && left > 0) {
                    left = come.awaitNanos(left);
                }
                return events.pollFirst();
            } finally {
                lock.unlock();
            }
        }
    }
}
