package dev.copydesk.publish.writing.stage;

import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.stage.Compression;
import dev.copydesk.stage.StageRunner;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The Kafka clients of the stage, made anew for each of its sessions. */
public interface WriteClients {
    Consumer<byte[], byte[]> consumer();

    /** A transactional one, not yet initialised. */
    Producer<byte[], byte[]> producer();

    /**
     * @param client settings of every client: {@code bootstrap.servers}, the group protocol, and what the cluster's security
     *     needs
     * @param from where a group begins that has no offsets: {@code earliest}, {@code latest}, {@code by_duration:PT1H}
     */
    static WriteClients of(Map<String, Object> client, Topics topics, String from) {
        return new WriteClients() {
            @Override
            public Consumer<byte[], byte[]> consumer() {
                var config = new TreeMap<String, Object>(client);
                int largest = topics.enriched().maxRecordBytes();
                config.put(ConsumerConfig.GROUP_ID_CONFIG, StageRunner.groupId(topics, StageName.WRITE));
                config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
                config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
                config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, from);
                // each may be as large as a page
                config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 16);
                config.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, Math.max(16 << 20, largest));
                config.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, Math.max(1 << 20, largest));
                return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
            }

            @Override
            public Producer<byte[], byte[]> producer() {
                var config = new TreeMap<String, Object>(client);
                config.remove(ConsumerConfig.GROUP_PROTOCOL_CONFIG);
                // offsets are committed with the consumer's generation, which fences off who lost its partitions
                config.put(
                        ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                        StageRunner.groupId(topics, StageName.WRITE) + "-" + UUID.randomUUID());
                config.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 10_000);
                config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
                config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 8_000);
                config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, Compression.of(client));
                config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, topics.maxRecordBytes());
                return new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
            }
        };
    }
}
