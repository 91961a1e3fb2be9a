package dev.copydesk.stage.records;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Kafka clients without a group, each with the user's settings and limits that fit the topics. */
public final class Clients {
    /** A cluster that has taken us is given as long as Kafka's own clients give it: it, or this machine, may be busy. */
    private static final int TIMEOUT_MS = 60_000;

    private Clients() {}

    public static Admin admin(Cluster cluster) {
        var config = new HashMap<>(cluster.client());
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MS);
        config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MS / 2);
        return Admin.create(config);
    }

    /** A reader without a group that sees committed records alone. */
    public static KafkaConsumer<byte[], byte[]> reader(Cluster cluster) {
        var config = readerSettings(cluster);
        config.put(
                ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                cluster.topics().maxRecordBytes());
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** The same for who only counts the records of many partitions: it fetches little at a time and keeps no values. */
    public static KafkaConsumer<byte[], byte[]> sampler(Cluster cluster) {
        var config = readerSettings(cluster);
        // a batch that is larger comes all the same, alone
        config.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 64 << 10);
        config.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 1 << 20);
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5_000);
        return new KafkaConsumer<>(config, new Unread(), new Unread());
    }

    private static Map<String, Object> readerSettings(Cluster cluster) {
        var config = new HashMap<>(cluster.client());
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100);
        config.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MS);
        return config;
    }

    /** Leaves bytes where they are: what was fetched compressed may be many times as large. */
    private static final class Unread extends ByteArrayDeserializer {
        private static final byte[] NOTHING = {};

        @Override
        public byte[] deserialize(String topic, Headers headers, ByteBuffer data) {
            return NOTHING;
        }
    }
}
