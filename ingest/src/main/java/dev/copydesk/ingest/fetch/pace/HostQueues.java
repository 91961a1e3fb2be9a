package dev.copydesk.ingest.fetch.pace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What waits for which host. A host is asked for one thing at a time, and between two it rests as long as it is told to;
 * hosts do not wait for each other. Knows no clock and no thread: the caller says what time it is.
 */
public final class HostQueues<T> {
    private final Map<String, Host<T>> hosts = new HashMap<>();

    /** Hosts that have something waiting and are not being asked, the next one first. */
    private final TreeSet<Host<T>> next =
            new TreeSet<>(Comparator.<Host<T>, Instant>comparing(Host::readyAt).thenComparing(Host::firstSequence));

    /** Hosts that have nothing waiting and are not being asked; forgotten when they have rested. */
    private final TreeSet<Host<T>> resting = new TreeSet<>(
            Comparator.<Host<T>, Instant>comparing(host -> host.notBefore).thenComparing(host -> host.name));

    private long sequence;
    private int waiting;

    /** Something to ask {@code host} for, not earlier than {@code notBefore}. */
    public void add(String host, T item, Instant notBefore) {
        var queue = hosts.computeIfAbsent(host, Host::new);
        leave(queue);
        queue.items.add(new Item<>(item, notBefore, sequence++));
        waiting++;
        enter(queue);
    }

    /** The next thing to ask for, if any host is ready. Its host is busy until {@link #release}. */
    public Optional<T> poll(Instant now) {
        forgetRested(now);
        if (next.isEmpty() || next.first().readyAt().isAfter(now)) {
            return Optional.empty();
        }
        var host = next.pollFirst();
        host.busy = true;
        waiting--;
        return Optional.of(host.items.remove().item());
    }

    /**
     * The host has answered, or failed to.
     *
     * @param notBefore until when it rests
     */
    public void release(String host, Instant notBefore, boolean answered) {
        var queue = hosts.get(host);
        if (queue == null || !queue.busy) {
            throw new IllegalStateException("not being asked: " + host);
        }
        queue.busy = false;
        queue.notBefore = notBefore;
        queue.failures = answered ? 0 : queue.failures + 1;
        enter(queue);
    }

    /** How often in a row the host has failed to answer. */
    public int failuresInARow(String host) {
        var queue = hosts.get(host);
        return queue == null ? 0 : queue.failures;
    }

    /** When {@link #poll} will next have something, unless something is added or released before. */
    public Optional<Instant> nextReady() {
        return next.isEmpty() ? Optional.empty() : Optional.of(next.first().readyAt());
    }

    /** Takes out everything that waits for a host. */
    public List<T> drain(String host) {
        var queue = hosts.get(host);
        if (queue == null) {
            return List.of();
        }
        leave(queue);
        var drained = new ArrayList<T>();
        for (var item = queue.items.poll(); item != null; item = queue.items.poll()) {
            drained.add(item.item());
        }
        waiting -= drained.size();
        enter(queue);
        return drained;
    }

    /** Takes out what waits and matches; what is being asked for goes on. */
    public List<T> removeIf(Predicate<? super T> unwanted) {
        var removed = new ArrayList<T>();
        for (var queue : hosts.values()) {
            leave(queue);
            queue.items.removeIf(item -> unwanted.test(item.item()) && removed.add(item.item()));
            enter(queue);
        }
        waiting -= removed.size();
        return removed;
    }

    public int waiting() {
        return waiting;
    }

    /** Hosts that it has in mind. */
    public int hosts() {
        return hosts.size();
    }

    private void forgetRested(Instant now) {
        while (!resting.isEmpty() && !resting.first().notBefore.isAfter(now)) {
            hosts.remove(resting.pollFirst().name);
        }
    }

    private void leave(Host<T> host) {
        if (!host.busy) {
            (host.items.isEmpty() ? resting : next).remove(host);
        }
    }

    private void enter(Host<T> host) {
        if (!host.busy) {
            (host.items.isEmpty() ? resting : next).add(host);
        }
    }

    private record Item<T>(T item, Instant notBefore, long sequence) {}

    private static final class Host<T> {
        final String name;
        final PriorityQueue<Item<T>> items = new PriorityQueue<>(
                Comparator.<Item<T>, Instant>comparing(Item::notBefore).thenComparing(Item::sequence));
        Instant notBefore = Instant.MIN;
        boolean busy;
        int failures;

        Host(String name) {
            this.name = name;
        }

        long firstSequence() {
            return items.element().sequence();
        }

        Instant readyAt() {
            var first = items.element().notBefore();
            return first.isBefore(notBefore) ? notBefore : first;
        }
    }
}
