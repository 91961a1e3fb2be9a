package dev.copydesk.ingest.fetch.pace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/** {@link HostQueues} for threads: those who ask wait here until a host is ready, so that no delay holds a thread. */
public final class HostSchedule<T> {
    private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);

    private final HostQueues<T> queues = new HostQueues<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Clock clock;
    private boolean closed;

    public HostSchedule(Clock clock) {
        this.clock = clock;
    }

    public void add(String host, T item, Instant notBefore) {
        lock.lock();
        try {
            queues.add(host, item, notBefore);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for something to ask for; empty when closed. */
    public Optional<T> take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!closed) {
                var now = clock.instant();
                var item = queues.poll(now);
                if (item.isPresent()) {
                    return item;
                }
                changed.await(nanosToNext(now), TimeUnit.NANOSECONDS);
            }
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /** @see HostQueues#release */
    public void release(String host, Instant notBefore, boolean answered) {
        lock.lock();
        try {
            queues.release(host, notBefore, answered);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public int failuresInARow(String host) {
        lock.lock();
        try {
            return queues.failuresInARow(host);
        } finally {
            lock.unlock();
        }
    }

    /** @see HostQueues#drain */
    public List<T> drain(String host) {
        lock.lock();
        try {
            return queues.drain(host);
        } finally {
            lock.unlock();
        }
    }

    /** @see HostQueues#removeIf */
    public List<T> removeIf(Predicate<? super T> unwanted) {
        lock.lock();
        try {
            return queues.removeIf(unwanted);
        } finally {
            lock.unlock();
        }
    }

    /** @see HostQueues#nextReady */
    public Optional<Instant> nextReady() {
        lock.lock();
        try {
            return queues.nextReady();
        } finally {
            lock.unlock();
        }
    }

    public int waiting() {
        lock.lock();
        try {
            return queues.waiting();
        } finally {
            lock.unlock();
        }
    }

    /** Ends all waiting; what still waits is not handed out. */
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    private long nanosToNext(Instant now) {
        var sleep =
                queues.nextReady().map(ready -> Duration.between(now, ready)).orElse(LONGEST_SLEEP);
        return (sleep.compareTo(LONGEST_SLEEP) > 0 ? LONGEST_SLEEP : sleep).toNanos();
    }
}
