package dev.copydesk.trials.e2e;

import dev.copydesk.trials.process.FreePort;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import okhttp3.tls.HeldCertificate;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** A broker in this JVM that speaks TLS alone, with a certificate made now, and asks for a name and a password. */
final class SecuredBroker implements AutoCloseable {
    static final String USER = "desk";
    static final String PASSWORD = "brass-lantern-77";

    private final KafkaRaftServer server;
    private final int port;

    private SecuredBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** @param folder where it keeps its data, its key and {@code authority.pem}, which its clients trust */
    static SecuredBroker start(Path folder) throws Exception {
        var authority = new HeldCertificate.Builder()
                .certificateAuthority(0)
                .commonName("Wend test authority")
                .build();
        var own = new HeldCertificate.Builder()
                .commonName("broker")
                .addSubjectAlternativeName("127.0.0.1")
                .signedBy(authority)
                .build();
        Files.writeString(authorityIn(folder), authority.certificatePem());
        var keys = Files.writeString(folder.resolve("broker.pem"), own.privateKeyPkcs8Pem() + own.certificatePem());
        int port = FreePort.any();
        int controllerPort = FreePort.any();
        format(folder.resolve("kafka"));
        var server = new KafkaRaftServer(
                new KafkaConfig(properties(folder, keys, port, controllerPort), false), Time.SYSTEM);
        server.startup();
        return new SecuredBroker(server, port);
    }

    static Path authorityIn(Path folder) {
        return folder.resolve("authority.pem");
    }

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    private static Properties properties(Path folder, Path keys, int port, int controllerPort) {
        var p = new Properties();
        p.put("process.roles", "broker,controller");
        p.put("node.id", "1");
        p.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        p.put("listeners", "SASL_SSL://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        p.put("advertised.listeners", "SASL_SSL://127.0.0.1:" + port);
        p.put("controller.listener.names", "CONTROLLER");
        p.put("listener.security.protocol.map", "SASL_SSL:SASL_SSL,CONTROLLER:PLAINTEXT");
        p.put("inter.broker.listener.name", "SASL_SSL");
        p.put("sasl.mechanism.inter.broker.protocol", "PLAIN");
        p.put("sasl.enabled.mechanisms", "PLAIN");
        p.put(
                "listener.name.sasl_ssl.plain.sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"broker\""
                        + " password=\"iron-key-12\" user_broker=\"iron-key-12\" user_" + USER + "=\"" + PASSWORD
                        + "\";");
        p.put("ssl.keystore.type", "PEM");
        p.put("ssl.keystore.location", keys.toString());
        p.put("ssl.truststore.type", "PEM");
        p.put("ssl.truststore.location", authorityIn(folder).toString());
        p.put("log.dirs", folder.resolve("kafka").toString());
        p.put("auto.create.topics.enable", "false");
        p.put("message.max.bytes", Integer.toString(32 << 20));
        for (var internal : List.of("offsets.topic", "transaction.state.log", "share.coordinator.state.topic")) {
            p.put(internal + ".replication.factor", "1");
            p.put(internal + ".num.partitions", "1");
        }
        p.put("transaction.state.log.min.isr", "1");
        p.put("share.coordinator.state.topic.min.isr", "1");
        p.put("group.initial.rebalance.delay.ms", "0");
        p.put("group.streams.initial.rebalance.delay.ms", "0");
        p.put("group.streams.heartbeat.interval.ms", "500");
        p.put("group.streams.min.heartbeat.interval.ms", "500");
        p.put("log.cleaner.dedupe.buffer.size", Integer.toString(16 << 20));
        return p;
    }

    private static void format(Path data) throws Exception {
        var formatter = new Formatter();
        formatter.setPrintStream(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        formatter.setNodeId(1);
        formatter.setClusterId(Uuid.randomUuid().toString());
        formatter.setControllerListenerName("CONTROLLER");
        formatter.setReleaseVersion(MetadataVersion.latestProduction());
        formatter.setMetadataLogDirectory(data.toString());
        formatter.addDirectory(data.toString());
        formatter.run();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
