package dev.copydesk.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltInBrokerTest {
    private static final Duration POLL = Duration.ofSeconds(1);

    @TempDir
    Path folder;

    @Test
    void findsItsRecordsAgainAfterARestart() throws Exception {
        try (var broker = start()) {
            try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers()))) {
                admin.createTopics(List.of(new NewTopic("t", 1, (short) 1)))
                        .all()
                        .get();
            }
            try (var producer = new KafkaProducer<>(
                    Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers()),
                    new StringSerializer(),
                    new StringSerializer())) {
                producer.send(new ProducerRecord<>("t", "key", "value")).get();
            }
        }

        try (var broker = start();
                var consumer = new KafkaConsumer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers", broker.bootstrapServers(), "auto.offset.reset", "earliest"),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition("t", 0)));
            var records = consumer.poll(POLL);
            while (records.isEmpty()) {
                records = consumer.poll(POLL);
            }
            assertThat(records)
                    .singleElement()
                    .satisfies(record -> assertThat(record.value()).isEqualTo("value"));
        }
    }

    @Test
    void namesTheFixWhenItsPortIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(
                            () -> BuiltInBroker.start(new BuiltInBrokerSettings(folder, taken.getLocalPort(), 1 << 20)))
                    .isInstanceOf(BrokerUnavailable.class)
                    .hasMessageContaining("--kafka-port");
        }
    }

    @Test
    void namesTheFixWhenItsFolderIsInUse() {
        try (var first = start()) {
            assertThat(first.bootstrapServers()).startsWith("127.0.0.1:");
            assertThatThrownBy(this::start)
                    .isInstanceOf(BrokerUnavailable.class)
                    .hasMessageContaining("--data");
        }
    }

    @Test
    void refusesAFolderWithACommaSinceKafkaWouldSplitItsPath() {
        assertThatThrownBy(() -> new BuiltInBrokerSettings(folder.resolve("a,b"), 0, 1 << 20))
                .hasMessageContaining("comma");
    }

    private BuiltInBroker start() {
        return BuiltInBroker.start(new BuiltInBrokerSettings(folder.resolve("kafka"), 0, 1 << 20));
    }
}
