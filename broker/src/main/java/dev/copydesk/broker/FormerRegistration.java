package dev.copydesk.broker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.errors.BrokerIdNotRegisteredException;
import org.apache.kafka.common.utils.Time;

/**
 * The registration that a killed broker has left in the metadata. While it stands, the next broker takes itself for the
 * leader of its partitions before it can be reached, and goes on with transactions that were being committed; when it
 * lapses, Kafka 4.3.1 takes partitions without a leader for deleted ones and drops what is left of the commit
 * ({@code KRaftMetadataCache.getPartitionLeaderEndpoint}): the records could never be read, and what waits for them waits
 * for ever. So it is ended by a controller alone, before the broker starts; nor need the broker wait for it to lapse.
 */
final class FormerRegistration {
    private static final long TIMEOUT_SECONDS = 20;

    /** Kafka leaves it in each folder of logs that it closes in order, and removes it when it opens them. */
    private static final String CLOSED_IN_ORDER = ".kafka_cleanshutdown";

    private FormerRegistration() {}

    /** Whether a broker has used the folder and was not stopped in order. */
    static boolean isIn(Path dataDir) {
        return Files.exists(dataDir.resolve("meta.properties")) && !Files.exists(dataDir.resolve(CLOSED_IN_ORDER));
    }

    /** @param broker the settings of the broker that is to start */
    static void end(Properties broker, String controller, int nodeId)
            throws ExecutionException, InterruptedException, TimeoutException {
        var alone = new Properties();
        alone.putAll(broker);
        alone.put("process.roles", "controller");
        alone.put("listeners", "CONTROLLER://" + controller);
        alone.remove("advertised.listeners");
        alone.remove("inter.broker.listener.name");
        var server = new KafkaRaftServer(new KafkaConfig(alone, false), Time.SYSTEM);
        server.startup();
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_CONTROLLERS_CONFIG, controller))) {
            admin.unregisterBroker(nodeId).all().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof BrokerIdNotRegisteredException)) {
                throw e;
            }
        } finally {
            server.shutdown();
            server.awaitShutdown();
        }
    }
}
