package dev.copydesk.operations.status;

import dev.copydesk.events.topics.Topic;
import dev.copydesk.operations.status.StatusSample.Latency;
import dev.copydesk.stage.records.TopicReader;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads digests as any subscriber does, from now on, to tell how long they took: a digest has the time of its page's fetch. */
final class DigestTail implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DigestTail.class);

    /** Of more digests between two samples the first so many tell the latency. */
    private static final int MOST = 10_000;

    private static final long RETRY_SECONDS = 5;

    private final Consumer<byte[], byte[]> consumer;
    private final String topic;
    private final Clock clock;
    private final CountDownLatch ending = new CountDownLatch(1);
    private final Thread thread = new Thread(this::read, "digest-tail");
    private long[] latencies = new long[64];
    private int digests;
    private final LatencyHistogram.Counter histogram = new LatencyHistogram.Counter();

    DigestTail(Consumer<byte[], byte[]> consumer, Topic digests, Clock clock) {
        this.consumer = consumer;
        this.topic = digests.name();
        this.clock = clock;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** What came since this was last asked. */
    synchronized @Nullable Latency take() {
        int n = Math.min(digests, MOST);
        var sorted = Arrays.copyOf(latencies, n);
        Arrays.sort(sorted);
        var latency = n == 0 ? null : new Latency(digests, rank(sorted, 50), rank(sorted, 95), rank(sorted, 99));
        digests = 0;
        return latency;
    }

    /** What came since the process started. */
    synchronized LatencyHistogram all() {
        return histogram.now();
    }

    /** The smallest value that so many in a hundred do not exceed. */
    private static long rank(long[] sorted, int percent) {
        return sorted[Math.max(0, (sorted.length * percent + 99) / 100 - 1)];
    }

    private void read() {
        try {
            while (ending.getCount() > 0) {
                try {
                    var reader = new TopicReader(consumer, topic).fromEnd();
                    while (ending.getCount() > 0) {
                        reader.follow(System.nanoTime() + TimeUnit.SECONDS.toNanos(1), this::arrived);
                    }
                } catch (WakeupException | InterruptException e) {
                    return;
                } catch (RuntimeException e) {
                    log.debug("digests cannot be read now", e);
                    ending.await(RETRY_SECONDS, TimeUnit.SECONDS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            consumer.close();
        }
    }

    private synchronized boolean arrived(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() != null) {
            long millis = Math.max(0, clock.millis() - record.timestamp());
            histogram.add(millis);
            if (digests < MOST) {
                if (digests == latencies.length) {
                    latencies = Arrays.copyOf(latencies, 2 * digests);
                }
                latencies[digests] = millis;
            }
            digests++;
        }
        return ending.getCount() > 0;
    }

    @Override
    public void close() {
        ending.countDown();
        consumer.wakeup();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
