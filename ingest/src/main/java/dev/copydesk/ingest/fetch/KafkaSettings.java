package dev.copydesk.ingest.fetch;

import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.stage.Compression;
import dev.copydesk.stage.StageRunner;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/** What the stage needs of its Kafka clients, over what the operator says about the cluster. */
final class KafkaSettings {
    private KafkaSettings() {}

    static Map<String, Object> consumer(FetchSettings settings, Topics topics, Map<String, Object> client) {
        var config = new HashMap<String, Object>();
        config.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "consumer");
        config.putAll(client);
        config.put(ConsumerConfig.GROUP_ID_CONFIG, StageRunner.groupId(topics, StageName.FETCH));
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                Math.min(500, settings.backlog().perPartition()));
        return config;
    }

    /** The producer never gives a record up by itself: a request is done only when its record is acknowledged. */
    static Map<String, Object> producer(Topics topics, Map<String, Object> client) {
        int largest = topics.maxRecordBytes();
        var config = new HashMap<>(client);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, Compression.of(client));
        config.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, largest);
        config.put(ProducerConfig.BUFFER_MEMORY_CONFIG, Math.max(32L << 20, 2L * largest));
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000L);
        return config;
    }
}
