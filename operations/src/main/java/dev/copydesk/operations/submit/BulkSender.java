package dev.copydesk.operations.submit;

import dev.copydesk.ingest.gateway.Submissions;
import dev.copydesk.stage.records.Cluster;
import dev.copydesk.stage.records.OperationFailed;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Sends many records one after the other without waiting for each; all have arrived once {@link #flush()} returns. */
public final class BulkSender implements AutoCloseable {
    private static final int PATIENCE_MS = 60_000;

    private final Producer<byte[], byte[]> producer;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    private BulkSender(Producer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    public static BulkSender open(Cluster cluster) {
        var settings = Submissions.producerSettings(cluster.topics(), cluster.client());
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, (long) PATIENCE_MS);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        return new BulkSender(new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer()));
    }

    /** @throws OperationFailed where this or an earlier record was not taken */
    @SuppressWarnings("FutureReturnValueIgnored") // what comes of it is told to the callback
    public void send(ProducerRecord<byte[], byte[]> record) {
        check();
        try {
            producer.send(record, (metadata, e) -> {
                if (e != null) {
                    failure.compareAndSet(null, e);
                }
            });
        } catch (KafkaException e) {
            failure.compareAndSet(null, e);
            check();
        }
    }

    /** @throws OperationFailed where a record was not taken */
    public void flush() {
        producer.flush();
        check();
    }

    private void check() {
        var e = failure.get();
        if (e != null) {
            throw new OperationFailed("Kafka did not take everything: " + e.getMessage() + "; run it again", e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
