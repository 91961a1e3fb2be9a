package dev.copydesk.ingest.fetch;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.ingest.fetch.pace.HostSchedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads requests into the schedule, as many as the backlog holds, and commits what is done. All of it on the consumer's
 * thread.
 */
final class FetchLoop implements ConsumerRebalanceListener {
    private static final Logger log = LoggerFactory.getLogger(FetchLoop.class);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration COMMIT_INTERVAL = Duration.ofMillis(500);
    private static final Duration COMMIT_TIMEOUT = Duration.ofSeconds(5);

    /** How long a partition that moves away waits for what is being asked for. */
    static final Duration REVOKE_GRACE = Duration.ofSeconds(3);

    /** How many times the backlog of a partition may be read ahead of its oldest request that is not done. */
    private static final int AHEAD = 10;

    private final Consumer<byte[], byte[]> consumer;
    private final Topics topics;
    private final FetchSettings.Backlog backlog;
    private final RequestReader reader;
    private final HostSchedule<PendingRequest> schedule;
    private final FetchOutput output;
    private final FetchMeter meter;
    private final Clock clock;
    private final Duration revokeGrace;
    private final Map<TopicPartition, PartitionProgress> assigned = new HashMap<>();
    private Instant nextCommit = Instant.MIN;
    private boolean committing;
    private volatile boolean draining;

    FetchLoop(
            Consumer<byte[], byte[]> consumer,
            Topics topics,
            FetchSettings.Backlog backlog,
            HostSchedule<PendingRequest> schedule,
            FetchOutput output,
            FetchMeter meter,
            Clock clock,
            Duration revokeGrace) {
        this.consumer = consumer;
        this.topics = topics;
        this.backlog = backlog;
        this.reader = new RequestReader(topics.requests());
        this.schedule = schedule;
        this.output = output;
        this.meter = meter;
        this.clock = clock;
        this.revokeGrace = revokeGrace;
    }

    void begin() {
        consumer.subscribe(List.of(topics.requests().name()), this);
    }

    void step() {
        pauseAndResume();
        for (var record : consumer.poll(POLL)) {
            if (!draining) {
                accept(record);
            }
        }
        if (!clock.instant().isBefore(nextCommit)) {
            nextCommit = clock.instant().plus(COMMIT_INTERVAL);
            commit();
        }
    }

    /** Takes no more requests from now on; stays in the group. */
    void drain() {
        draining = true;
    }

    void end() {
        commitNow(assigned.keySet());
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        var committed = committed(partitions);
        for (var partition : partitions) {
            var commit = committed.get(partition);
            assigned.put(
                    partition,
                    new PartitionProgress(
                            commit == null ? DoneAhead.NOTHING : DoneAhead.read(commit.offset(), commit.metadata())));
        }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        abandonWaiting(partitions);
        awaitAsked(partitions);
        commitNow(partitions);
        assigned.keySet().removeAll(partitions);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
        abandonWaiting(partitions);
        assigned.keySet().removeAll(partitions);
    }

    private void accept(ConsumerRecord<byte[], byte[]> source) {
        var progress = progress(new TopicPartition(source.topic(), source.partition()));
        if (!progress.begin(source.offset())) {
            return;
        }
        meter.requests.increment();
        try {
            var request = reader.read(source, progress);
            schedule.add(request.host(), request, clock.instant());
        } catch (BadRecord e) {
            output.deadLetter(
                    PendingRequest.deadLetter(source, e.reason(), String.valueOf(e.getMessage()), null), progress);
        }
    }

    private void pauseAndResume() {
        int open = assigned.values().stream().mapToInt(PartitionProgress::open).sum();
        boolean full = draining || open >= backlog.total();
        var paused = consumer.paused();
        var toPause = new ArrayList<TopicPartition>();
        var toResume = new ArrayList<TopicPartition>();
        for (var partition : consumer.assignment()) {
            var progress = assigned.get(partition);
            boolean rest = full || (progress != null && isFull(progress));
            if (rest && !paused.contains(partition)) {
                toPause.add(partition);
            } else if (!rest && paused.contains(partition)) {
                toResume.add(partition);
            }
        }
        consumer.pause(toPause);
        consumer.resume(toResume);
    }

    private boolean isFull(PartitionProgress progress) {
        return progress.open() >= backlog.perPartition() || progress.span() >= (long) AHEAD * backlog.perPartition();
    }

    private void commit() {
        var offsets = committing ? Map.<TopicPartition, OffsetAndMetadata>of() : takeCommits(assigned.keySet());
        if (!offsets.isEmpty()) {
            committing = true;
            consumer.commitAsync(offsets, (committed, failure) -> {
                committing = false;
                if (failure != null) {
                    log.debug("Could not commit, will do so later", failure);
                    notCommitted(offsets.keySet());
                }
            });
        }
    }

    private void commitNow(Collection<TopicPartition> partitions) {
        if (committing) {
            // whether the last commit arrived is not known: this one says it all again
            notCommitted(partitions);
        }
        var offsets = takeCommits(partitions);
        try {
            if (!offsets.isEmpty()) {
                consumer.commitSync(offsets, COMMIT_TIMEOUT);
            }
        } catch (KafkaException e) {
            notCommitted(offsets.keySet());
            log.info("Could not commit, some requests will be fetched again: {}", e.toString());
        }
    }

    private Map<TopicPartition, OffsetAndMetadata> takeCommits(Collection<TopicPartition> partitions) {
        var offsets = new HashMap<TopicPartition, OffsetAndMetadata>();
        for (var partition : partitions) {
            progress(partition).takeCommit().ifPresent(commit -> offsets.put(partition, commit));
        }
        return offsets;
    }

    private void notCommitted(Collection<TopicPartition> partitions) {
        for (var partition : partitions) {
            var progress = assigned.get(partition);
            if (progress != null) {
                progress.notCommitted();
            }
        }
    }

    private Map<TopicPartition, OffsetAndMetadata> committed(Collection<TopicPartition> partitions) {
        try {
            return consumer.committed(Set.copyOf(partitions), COMMIT_TIMEOUT);
        } catch (KafkaException e) {
            log.info("Could not read what was done before, some requests will be fetched again: {}", e.toString());
            return Map.of();
        }
    }

    private void abandonWaiting(Collection<TopicPartition> partitions) {
        for (var partition : partitions) {
            progress(partition).end();
        }
        schedule.removeIf(request -> request.progress().hasEnded()).forEach(PendingRequest::abandon);
    }

    private void awaitAsked(Collection<TopicPartition> partitions) {
        long deadline = System.nanoTime() + revokeGrace.toNanos();
        try {
            for (var partition : partitions) {
                progress(partition).await(Duration.ofNanos(deadline - System.nanoTime()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private PartitionProgress progress(TopicPartition partition) {
        return assigned.computeIfAbsent(partition, p -> new PartitionProgress(DoneAhead.NOTHING));
    }
}
