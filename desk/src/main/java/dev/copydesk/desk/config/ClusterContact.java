package dev.copydesk.desk.config;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.settings.KafkaClientNames;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.config.SslConfigs;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.UnsupportedSaslMechanismException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The first word with a cluster: whether it is there and takes us, and else which setting is to blame. */
public final class ClusterContact {
    /** A broker that takes connections is given this long to answer: it, or this machine, may be busy. */
    private static final int ANSWER_SECONDS = 20;

    private final KafkaOptions kafka;

    private ClusterContact(KafkaOptions kafka) {
        this.kafka = kafka;
    }

    /** @throws CommandFailure where no broker answers, or it does not take these settings */
    public static void require(KafkaOptions kafka) {
        try {
            new ClusterContact(kafka).require();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("interrupted", e);
        }
    }

    private void require() throws InterruptedException {
        if (!Listening.anyOf(kafka.bootstrapServers())) {
            throw new CommandFailure("no Kafka answers at " + kafka.bootstrapServers()
                    + "; start one with ./copydesk up, or name yours with --bootstrap-servers");
        }
        var config = new HashMap<>(kafka.client());
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_SECONDS * 1_000);
        config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_SECONDS * 1_000);
        var log = (Logger) LoggerFactory.getLogger("org.apache.kafka");
        var level = log.getLevel();
        // a failure is told once, below
        log.setLevel(Level.OFF);
        try (var admin = Admin.create(config)) {
            admin.describeCluster().nodes().get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | KafkaException | IllegalArgumentException e) {
            throw new CommandFailure(reason(e), e);
        } finally {
            log.setLevel(level);
        }
    }

    private String reason(Exception failure) {
        var cluster = "the Kafka at " + kafka.bootstrapServers();
        if (cause(failure, UnsupportedSaslMechanismException.class) != null) {
            return cluster + " does not take this way to log in; see " + setting(SaslConfigs.SASL_MECHANISM);
        }
        var refused = cause(failure, SaslAuthenticationException.class);
        if (refused != null) {
            return cluster + " refuses this user: " + words(refused) + "; see " + setting(SaslConfigs.SASL_JAAS_CONFIG);
        }
        var untrusted = cause(failure, SslAuthenticationException.class);
        if (untrusted != null) {
            return "no TLS with " + cluster + ": " + words(deepest(untrusted)) + "; see "
                    + setting(SslConfigs.SSL_TRUSTSTORE_LOCATION_CONFIG) + " and "
                    + setting(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG);
        }
        if (failure instanceof ExecutionException || failure instanceof TimeoutException) {
            return cluster + " takes connections and does not answer within " + ANSWER_SECONDS
                    + " s; is it a Kafka, and does it want another "
                    + setting(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG) + " than " + protocol() + "?";
        }
        return "no client of " + cluster + " can be made: " + words(deepest(failure)) + "; see the settings "
                + KafkaOptions.CLIENT + ".*";
    }

    private String protocol() {
        return kafka.clientConfig()
                .getOrDefault(
                        CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, CommonClientConfigs.DEFAULT_SECURITY_PROTOCOL);
    }

    private String setting(String name) {
        return KafkaOptions.CLIENT + "." + name
                + kafka.placeOf(name).map(place -> " (" + place + ")").orElse("");
    }

    /** What a failure says, without the secrets that it may repeat. */
    private String words(Throwable failure) {
        var words = String.valueOf(failure.getMessage());
        for (Map.Entry<String, String> entry : kafka.clientConfig().entrySet()) {
            if (KafkaClientNames.isSecret(entry.getKey())) {
                words = words.replace(entry.getValue(), "…");
            }
        }
        return words;
    }

    private static Throwable deepest(Throwable failure) {
        var deepest = failure;
        while (deepest.getCause() != null && deepest.getCause() != deepest) {
            deepest = deepest.getCause();
        }
        return deepest;
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
