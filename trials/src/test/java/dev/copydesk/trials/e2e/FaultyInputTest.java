package dev.copydesk.trials.e2e;

import static dev.copydesk.trials.e2e.TopicWatch.header;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.desk.pipeline.Pipeline;
import dev.copydesk.events.ArticleId;
import dev.copydesk.events.FetchRequest;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.headers.DeadLetter;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.StageName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What no stage can process, put on each stage's input, with a good record behind it on the same partition. */
@Tag("e2e")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set before all tests
abstract class FaultyInputTest {
    private static final String CASE = "case";

    private final Map<StageName, TopicWatch> outputs = new EnumMap<>(StageName.class);
    private final Map<StageName, TopicWatch> deadLetters = new EnumMap<>(StageName.class);
    private Desk desk;
    private Pipeline pipeline;
    private Feed feed;
    private PageServer site;
    private int stories;

    abstract String bootstrapServers();

    static Stream<Fault> faults() {
        return Fault.all();
    }

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        desk = new Desk(bootstrapServers(), "faults", folder);
        var topics = desk.topics();
        site = new PageServer();
        feed = desk.feed();
        outputs.put(StageName.FETCH, desk.watch(topics.pages()));
        outputs.put(StageName.EXTRACT, desk.watch(topics.articles()));
        outputs.put(StageName.ENRICH, desk.watch(topics.enriched()));
        outputs.put(StageName.PUBLISH, desk.watch(topics.digests()));
        for (var stage : StageName.ALL) {
            deadLetters.put(stage, desk.watch(stage.deadLetters(topics).orElseThrow()));
        }
        pipeline = desk.start(StageName.ALL);
    }

    @AfterAll
    void stop() {
        Stream.concat(outputs.values().stream(), deadLetters.values().stream()).forEach(TopicWatch::close);
        if (pipeline != null) {
            pipeline.close();
        }
        if (feed != null) {
            feed.close();
            site.close();
            desk.close();
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void becomesOneDeadLetterWithReasonBytesAndHeadersAndTheStageGoesOn(Fault fault) {
        var topic = fault.stage().input(desk.topics());
        var bad = new ProducerRecord<>(
                topic.name(), 0, fault.key().apply(topic), fault.value().apply(topic));
        fault.headers().forEach((name, value) -> bad.headers().add(name, value.getBytes(UTF_8)));
        bad.headers().add(CASE, fault.toString().getBytes(UTF_8));
        var sent = List.of(bad.headers().toArray());

        var at = feed.put(bad);
        var goodKey = putGoodRecord(fault.stage());

        output(fault.stage()).await("the good record behind", record -> Arrays.equals(goodKey, record.key()));
        output(fault.stage()).upToNow();
        var letters = letters(fault);
        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(header(letter, DeadLetter.REASON)).isEqualTo(fault.reason());
            assertThat(letter.key()).isEqualTo(bad.key());
            assertThat(letter.value()).isEqualTo(bad.value());
            assertThat(originals(letter)).isEqualTo(sent);
            assertThat(header(letter, DeadLetter.STAGE)).isEqualTo(fault.stage().code());
            assertThat(header(letter, DeadLetter.TOPIC)).isEqualTo(topic.name());
            assertThat(header(letter, DeadLetter.PARTITION)).isEqualTo("0");
            assertThat(header(letter, DeadLetter.OFFSET)).isEqualTo(Long.toString(at.offset()));
        });
    }

    /**
     * A batch is held against the topic's limit as it was compressed; the stage finds it as it was. What the write stage
     * cannot read the publish stage has among its dead letters.
     */
    @ParameterizedTest
    @EnumSource(value = StageName.class, names = "WRITE", mode = EnumSource.Mode.EXCLUDE)
    void cutsARecordThatCompressionCarriedPastEveryLimitAndTheStageGoesOn(StageName stage) {
        var topic = stage.input(desk.topics());
        var letters = stage.deadLetters(desk.topics()).orElseThrow();
        var bad = new ProducerRecord<>(topic.name(), 0, "https://bomb.example/".getBytes(UTF_8), new byte[24 << 20]);
        bad.headers().add(CASE, "compressed".getBytes(UTF_8));

        try (var compressing = desk.compressingFeed()) {
            compressing.put(bad);
        }
        var goodKey = putGoodRecord(stage);

        output(stage).await("the good record behind", record -> Arrays.equals(goodKey, record.key()));
        var letter = Objects.requireNonNull(deadLetters.get(stage))
                .await("a dead letter", record -> "compressed".equals(header(record, CASE)));
        assertThat(header(letter, DeadLetter.REASON)).isEqualTo("input-too-large");
        assertThat(header(letter, DeadLetter.CUT)).endsWith(" " + (24 << 20));
        assertThat(letter.value()).hasSize(letters.maxValueBytes());
    }

    /** The fault's dead letters, once the first is there. */
    private List<ConsumerRecord<byte[], byte[]>> letters(Fault fault) {
        var watch = Objects.requireNonNull(deadLetters.get(fault.stage()));
        watch.await("a dead letter", record -> isOf(fault, record));
        return watch.upToNow().stream().filter(record -> isOf(fault, record)).toList();
    }

    private static boolean isOf(Fault fault, ConsumerRecord<byte[], byte[]> record) {
        return fault.toString().equals(header(record, CASE));
    }

    private static List<Header> originals(ConsumerRecord<byte[], byte[]> letter) {
        var originals = new ArrayList<Header>();
        for (var header : letter.headers()) {
            if (!header.key().startsWith("copydesk-dlq-")) {
                originals.add(header);
            }
        }
        return originals;
    }

    private TopicWatch output(StageName stage) {
        return Objects.requireNonNull(outputs.get(stage));
    }

    /** @return the key of what the stage will make of it */
    private byte[] putGoodRecord(StageName stage) {
        var url = site.url("site-" + ++stories, "/bridge-" + stories);
        var key = stage == StageName.FETCH ? NormalizedUrl.of(url).value() : ArticleId.of(NormalizedUrl.of(url));
        var value =
                switch (stage) {
                    case FETCH -> Json.bytes(new FetchRequest(url, "test", null));
                    case EXTRACT -> SmallStory.html(url);
                    case ENRICH -> Json.bytes(SmallStory.article(url));
                    case WRITE, PUBLISH -> Json.bytes(SmallStory.enriched(url));
                };
        var sentAs = stage == StageName.EXTRACT ? url : key;
        feed.put(new ProducerRecord<>(stage.input(desk.topics()).name(), 0, sentAs.getBytes(UTF_8), value));
        return key.getBytes(UTF_8);
    }
}
