package dev.copydesk.trials.e2e;

import dev.copydesk.trials.process.TrialPatience;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Puts records on topics as any client may, large ones too. */
public final class Feed implements AutoCloseable {
    private final KafkaProducer<byte[], byte[]> producer;

    Feed(Map<String, Object> client) {
        var config = new TreeMap<>(client);
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 64 << 20);
        config.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 96L << 20);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, TrialPatience.LIMIT.toMillis());
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) TrialPatience.LIMIT.toMillis());
        producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Where the broker has put it. */
    public RecordMetadata put(ProducerRecord<byte[], byte[]> record) {
        try {
            return producer.send(record).get();
        } catch (ExecutionException e) {
            throw new AssertionError("the broker did not take the record", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
