package dev.copydesk.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real single-node Kafka broker (KRaft, combined mode) inside this JVM, on the loopback address alone. It keeps its data
 * in its folder and finds it again at the next start, after a crash too.
 */
public final class BuiltInBroker implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(BuiltInBroker.class);
    /** The one address that it listens on. */
    public static final String HOST = "127.0.0.1";

    private static final int NODE_ID = 1;
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(30);

    private final KafkaRaftServer server;
    private final int port;
    private final FolderLock lock;

    private BuiltInBroker(KafkaRaftServer server, int port, FolderLock lock) {
        this.server = server;
        this.port = port;
        this.lock = lock;
    }

    /** @throws BrokerUnavailable where the port is taken, or the folder is in use or cannot be written */
    public static BuiltInBroker start(BuiltInBrokerSettings settings) {
        haltLoudly(settings.dataDir());
        int port = settings.port() == 0 ? freePort() : available(settings.port());
        int controllerPort = freePort();
        var properties = properties(settings, port, controllerPort);
        try {
            Files.createDirectories(settings.dataDir());
            var lock = FolderLock.on(settings.dataDir());
            try {
                boolean killed = FormerRegistration.isIn(settings.dataDir());
                format(settings.dataDir());
                if (killed) {
                    FormerRegistration.end(properties, HOST + ":" + controllerPort, NODE_ID);
                }
                var server = new KafkaRaftServer(new KafkaConfig(properties, false), Time.SYSTEM);
                server.startup();
                return new BuiltInBroker(server, port, lock);
            } catch (Exception e) {
                lock.close();
                throw e;
            }
        } catch (BrokerUnavailable e) {
            throw e;
        } catch (Exception e) {
            throw new BrokerUnavailable(
                    "the built-in broker cannot start on " + settings.dataDir() + ": " + e.getMessage(), e);
        }
    }

    public String bootstrapServers() {
        return HOST + ":" + port;
    }

    /** Stops the broker; one that does not stop in time is left to the end of the process, its data as after a crash. */
    @Override
    public void close() {
        var stopping = new Thread(
                () -> {
                    server.shutdown();
                    server.awaitShutdown();
                },
                "broker-shutdown");
        stopping.setDaemon(true);
        stopping.start();
        try {
            stopping.join(CLOSE_TIMEOUT.toMillis());
            if (stopping.isAlive()) {
                log.warn("the built-in broker did not stop within {} s", CLOSE_TIMEOUT.toSeconds());
            } else {
                lock.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            log.warn("the broker's folder is still locked", e);
        }
    }

    private static void format(Path dataDir) throws Exception {
        var formatter = new Formatter();
        formatter.setPrintStream(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        formatter.setNodeId(NODE_ID);
        formatter.setClusterId(clusterId(dataDir));
        formatter.setControllerListenerName("CONTROLLER");
        formatter.setReleaseVersion(MetadataVersion.latestProduction());
        formatter.setMetadataLogDirectory(dataDir.toString());
        formatter.addDirectory(dataDir.toString());
        formatter.setIgnoreFormatted(true);
        formatter.run();
    }

    private static String clusterId(Path dataDir) throws IOException {
        var meta = dataDir.resolve("meta.properties");
        if (Files.exists(meta)) {
            var properties = new Properties();
            try (var in = Files.newInputStream(meta)) {
                properties.load(in);
            }
            return properties.getProperty("cluster.id", Uuid.randomUuid().toString());
        }
        return Uuid.randomUuid().toString();
    }

    private static Properties properties(BuiltInBrokerSettings settings, int port, int controllerPort) {
        var p = new Properties();
        p.put("process.roles", "broker,controller");
        p.put("node.id", Integer.toString(NODE_ID));
        p.put("controller.quorum.voters", NODE_ID + "@" + HOST + ":" + controllerPort);
        p.put("listeners", "PLAINTEXT://" + HOST + ":" + port + ",CONTROLLER://" + HOST + ":" + controllerPort);
        p.put("advertised.listeners", "PLAINTEXT://" + HOST + ":" + port);
        p.put("controller.listener.names", "CONTROLLER");
        p.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        p.put("inter.broker.listener.name", "PLAINTEXT");
        p.put("log.dirs", settings.dataDir().toString());
        p.put("auto.create.topics.enable", "false");
        p.put("message.max.bytes", Integer.toString(settings.maxRecordBytes()));
        // one node: every internal topic has one copy, and no more partitions than one node has use for
        p.put("offsets.topic.replication.factor", "1");
        p.put("offsets.topic.num.partitions", "4");
        p.put("transaction.state.log.replication.factor", "1");
        p.put("transaction.state.log.min.isr", "1");
        p.put("transaction.state.log.num.partitions", "4");
        p.put("share.coordinator.state.topic.replication.factor", "1");
        p.put("share.coordinator.state.topic.min.isr", "1");
        p.put("share.coordinator.state.topic.num.partitions", "1");
        groups(p);
        // a node alone would fence itself when the machine is too busy for a heartbeat; one that was killed is
        // unregistered at the next start
        p.put("broker.session.timeout.ms", "60000");
        p.put("broker.heartbeat.interval.ms", "1000");
        p.put("num.network.threads", "2");
        p.put("num.io.threads", "4");
        p.put("log.cleaner.dedupe.buffer.size", Integer.toString(16 << 20));
        return p;
    }

    /** Groups that form and fail over as soon as one machine allows. */
    private static void groups(Properties p) {
        // one machine: no one to wait for
        p.put("group.initial.rebalance.delay.ms", "0");
        p.put("group.streams.initial.rebalance.delay.ms", "0");
        p.put("group.streams.heartbeat.interval.ms", "500");
        p.put("group.streams.min.heartbeat.interval.ms", "500");
        // a stage that was killed is given up for dead soon, so that its successor gets its partitions
        p.put("group.streams.min.session.timeout.ms", "6000");
        p.put("group.streams.session.timeout.ms", "10000");
        p.put("group.consumer.min.session.timeout.ms", "6000");
        p.put("group.consumer.session.timeout.ms", "10000");
        p.put("transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new BrokerUnavailable("no free port on " + HOST, e);
        }
    }

    private static int available(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return port;
        } catch (IOException e) {
            throw new BrokerUnavailable(
                    "port " + port + " of " + HOST
                            + " is taken; name another with --kafka-port, or 0 for any that is free",
                    e);
        }
    }

    /** On a full disk the broker halts the process without a word; this says the word. */
    private static void haltLoudly(Path dataDir) {
        Exit.setHaltProcedure((status, message) -> {
            log.error(
                    "the built-in broker stopped the process (status {}): {}; is the disk of {} full or failing?",
                    status,
                    message,
                    dataDir);
            System.err.println(
                    "copydesk: the built-in broker stopped: is the disk of " + dataDir + " full or failing?");
            Runtime.getRuntime().halt(status == 0 ? 1 : status);
        });
    }
}
