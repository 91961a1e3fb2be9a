package dev.copydesk.trials.proof;

import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.stage.records.Clients;
import dev.copydesk.stage.records.Cluster;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** A read_committed reader of {@code articles}, {@code enriched} and {@code digests} that counts what comes. */
public final class Outputs implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(20);

    private final Consumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final Map<String, TopicCensus> byName = new LinkedHashMap<>();

    public Outputs(Topics topics, Map<String, Object> client) {
        for (var topic : List.of(topics.articles(), topics.enriched(), topics.digests())) {
            byName.put(topic.name(), new TopicCensus(topic));
        }
        consumer = Clients.reader(new Cluster(client, topics));
        partitions = byName.keySet().stream()
                .flatMap(name -> consumer.partitionsFor(name).stream())
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Takes what has come. */
    public void poll() {
        for (var record : consumer.poll(POLL)) {
            if (record.value() != null) {
                census(record.topic()).add(record);
            }
        }
    }

    /** Takes all that is there now. */
    public void readToEnd() {
        var ends = consumer.endOffsets(partitions);
        while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
            poll();
        }
    }

    /** How many articles have come on a topic. */
    public int articlesOn(Topic topic) {
        return census(topic.name()).articles();
    }

    public List<TopicCensus.Finding> against(Collection<String> expected) {
        return byName.values().stream().map(census -> census.against(expected)).toList();
    }

    private TopicCensus census(String topic) {
        var census = byName.get(topic);
        if (census == null) {
            throw new IllegalArgumentException(topic);
        }
        return census;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
