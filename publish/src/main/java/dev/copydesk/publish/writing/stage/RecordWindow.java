package dev.copydesk.publish.writing.stage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * The records that are being worked on, of each partition in its order. A record is done with when all before it are, so that
 * an offset never passes what is not done. Used by one thread.
 */
final class RecordWindow<T> {
    private final int room;
    private final Map<TopicPartition, Deque<Pending<T>>> pending = new HashMap<>();
    private int size;

    RecordWindow(int room) {
        this.room = room;
    }

    private record Pending<T>(long offset, Future<Optional<T>> result) {}

    /** What is done: the offsets to commit, and what came of the records before them. */
    record Done<T>(Map<TopicPartition, OffsetAndMetadata> offsets, List<T> results) {
        boolean isEmpty() {
            return offsets.isEmpty();
        }
    }

    boolean isFull() {
        return size >= room;
    }

    void add(TopicPartition partition, long offset, Future<Optional<T>> result) {
        pending.computeIfAbsent(partition, p -> new ArrayDeque<>()).addLast(new Pending<>(offset, result));
        size++;
    }

    /** Takes out what is done. */
    Done<T> takeDone() throws InterruptedException {
        var offsets = new TreeMap<TopicPartition, OffsetAndMetadata>(
                java.util.Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition));
        var results = new ArrayList<T>();
        for (var entry : pending.entrySet()) {
            var queue = entry.getValue();
            while (!queue.isEmpty() && queue.getFirst().result().isDone()) {
                var first = queue.removeFirst();
                size--;
                result(first).ifPresent(results::add);
                offsets.put(entry.getKey(), new OffsetAndMetadata(first.offset() + 1));
            }
        }
        return new Done<>(offsets, results);
    }

    /** Gives up partitions that are another's now; what is being done for them is broken off. */
    void drop(Collection<TopicPartition> partitions) {
        for (var partition : partitions) {
            var queue = pending.remove(partition);
            if (queue != null) {
                size -= queue.size();
                queue.forEach(p -> p.result().cancel(true));
            }
        }
    }

    void dropAll() {
        drop(List.copyOf(pending.keySet()));
    }

    private static <T> Optional<T> result(Pending<T> pending) throws InterruptedException {
        try {
            return pending.result().get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
