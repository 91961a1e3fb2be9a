package dev.copydesk.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.headers.DeadLetter;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadLetterHandlerTest {
    private static final Topics TOPICS = Topics.of(TopicSettings.DEFAULTS);

    @TempDir
    Path folder;

    @Test
    void keepsTheOriginalBytesAndHeadersAndSaysWhy() {
        try (var driver = driver(value -> {
            throw new BadRecord(BadRecord.Reason.NOT_HTML, "an image");
        })) {
            var headers = new RecordHeaders();
            headers.add("content-type", bytes("image/png"));
            input(driver, new TestRecord<>("key", bytes("PNG…"), headers));

            var letter = letter(driver);
            assertThat(letter.value()).isEqualTo(bytes("PNG…"));
            assertThat(letter.key()).isEqualTo("key");
            assertThat(header(letter, "content-type")).isEqualTo("image/png");
            assertThat(header(letter, DeadLetter.REASON)).isEqualTo("not-html");
            assertThat(header(letter, DeadLetter.MESSAGE)).isEqualTo("an image");
            assertThat(header(letter, DeadLetter.STAGE)).isEqualTo("enrich");
        }
    }

    @Test
    void addsAStackTraceToAFailureThatNobodyForesaw() {
        try (var driver = driver(value -> {
            throw new IllegalStateException("surprise");
        })) {
            input(driver, new TestRecord<>("key", bytes("x")));

            var letter = letter(driver);
            assertThat(header(letter, DeadLetter.REASON)).isEqualTo("internal");
            assertThat(header(letter, DeadLetter.STACK_TRACE)).contains("IllegalStateException: surprise");
        }
    }

    @Test
    void goesOnWithTheNextRecord() {
        try (var driver = driver(value -> {
            if (value.length == 0) {
                throw new BadRecord(BadRecord.Reason.EMPTY, "nothing");
            }
            return value;
        })) {
            input(driver, new TestRecord<>("first", new byte[0]));
            input(driver, new TestRecord<>("second", bytes("x")));

            assertThat(driver.createOutputTopic("out", new StringDeserializer(), new ByteArrayDeserializer())
                            .readKeyValuesToList())
                    .extracting(kv -> kv.key)
                    .containsExactly("second");
        }
    }

    @Test
    void survivesInputNestedTooDeeplyForTheStack() {
        try (var driver = driver(value -> Pure.call(DeadLetterHandlerTest::endless, value))) {
            input(driver, new TestRecord<>("key", bytes("x")));

            assertThat(header(letter(driver), DeadLetter.REASON)).isEqualTo("too-deep");
        }
    }

    @SuppressWarnings("InfiniteRecursion")
    private static byte[] endless(byte[] value) {
        return endless(value);
    }

    private TopologyTestDriver driver(UnaryOperator<byte[]> step) {
        var builder = new StreamsBuilder();
        builder.stream("in", Consumed.with(Serdes.String(), Serdes.ByteArray()).withName("in"))
                .mapValues(step::apply, Named.as("step"))
                .to("out", Produced.with(Serdes.String(), Serdes.ByteArray()).withName("out"));
        var settings = StageSettings.of("unused:1", folder);
        return new TopologyTestDriver(
                builder.build(), StageRunner.properties(StageName.ENRICH, TOPICS, TOPICS.enrichDlq(), settings));
    }

    private static void input(TopologyTestDriver driver, TestRecord<String, byte[]> record) {
        driver.createInputTopic("in", new StringSerializer(), new ByteArraySerializer())
                .pipeInput(record);
    }

    private static TestRecord<String, byte[]> letter(TopologyTestDriver driver) {
        return driver.createOutputTopic(
                        TOPICS.enrichDlq().name(), new StringDeserializer(), new ByteArrayDeserializer())
                .readRecord();
    }

    private static String header(TestRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
