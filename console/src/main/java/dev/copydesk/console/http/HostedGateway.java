package dev.copydesk.console.http;

import dev.copydesk.events.Page;
import dev.copydesk.ingest.extract.Extractor;
import dev.copydesk.ingest.fetch.guard.AddressGuard;
import dev.copydesk.ingest.gateway.Gateway;
import dev.copydesk.ingest.gateway.GatewaySettings;
import dev.copydesk.ingest.gateway.Submissions;
import dev.copydesk.stage.Pure;
import dev.copydesk.stage.records.Cluster;
import io.javalin.config.JavalinConfig;
import java.time.Clock;
import java.util.Set;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The gateway of a process, and the producer that it writes with. */
public final class HostedGateway implements AutoCloseable {
    private final KafkaProducer<byte[], byte[]> producer;
    private final Gateway gateway;

    /** @param allowedHosts hosts that may be asked for though their address is private */
    public HostedGateway(GatewaySettings settings, Cluster cluster, Set<String> allowedHosts) {
        var topics = cluster.topics();
        this.producer = new KafkaProducer<>(
                Submissions.producerSettings(topics, cluster.client()),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        var submissions = new Submissions(topics, producer, new AddressGuard(allowedHosts), Clock.systemUTC());
        var extractor = new Extractor(topics.settings().maxPageBytes());
        this.gateway = new Gateway(settings, topics, submissions, page -> idOf(extractor, page), Clock.systemUTC());
    }

    public void register(JavalinConfig config) {
        gateway.register(config);
    }

    private static String idOf(Extractor extractor, Page page) {
        return Pure.call(extractor::extract, page).articleOrThrow().id();
    }

    @Override
    public void close() {
        producer.close();
    }
}
