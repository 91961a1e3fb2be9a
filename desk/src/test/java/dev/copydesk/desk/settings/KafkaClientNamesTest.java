package dev.copydesk.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KafkaClientNamesTest {
    private static final Path RESOURCE =
            Path.of("src", "main", "resources", "dev", "copydesk", "desk", "settings", KafkaClientNames.RESOURCE);

    /** {@code -Dconfiguration.update=true} writes them. */
    @Test
    void theNamesAreThoseOfTheClientsThatWeBring() throws IOException {
        var names = new TreeMap<String, ConfigDef.Type>();
        Stream.of(
                        StreamsConfig.configDef(),
                        AdminClientConfig.configDef(),
                        ConsumerConfig.configDef(),
                        ProducerConfig.configDef())
                .forEach(def -> def.configKeys().forEach((name, key) -> names.put(name, key.type)));
        var lines = names.entrySet().stream()
                .map(e -> e.getKey() + (e.getValue() == ConfigDef.Type.PASSWORD ? KafkaClientNames.SECRET_MARK : ""))
                .collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("configuration.update")) {
            Files.writeString(RESOURCE, lines);
        } else {
            assertThat(Files.readString(RESOURCE)).isEqualTo(lines);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "security.protocol",
                "sasl.jaas.config",
                "consumer.fetch.max.bytes",
                "main.consumer.fetch.max.bytes",
                "producer.linger.ms",
                "config.providers.vault.class"
            })
    void knowsWhatClientsCanBeTold(String name) {
        assertThat(KafkaClientNames.problem(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sasl.jaas.config",
                "ssl.keystore.password",
                "ssl.key.password",
                "ssl.keystore.key",
                "producer.ssl.truststore.password",
                "vault.token",
                "my.plugin.password"
            })
    void takesForASecretWhatKafkaOrItsNameCallsOne(String name) {
        assertThat(KafkaClientNames.isSecret(name)).isTrue();
    }
}
