package dev.copydesk.trials.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.desk.Copydesk;
import dev.copydesk.enrich.Enricher;
import dev.copydesk.events.ArticleId;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.TopicProvisioner;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code copydesk explain} on a broker whose topic holds versions, a retraction, much else and what was never committed. */
@Tag("e2e")
class ExplainTest {
    @RegisterExtension
    static final SharedBroker BROKER = SharedBroker.builtIn();

    private static final Topics TOPICS = Topics.of(new TopicSettings("explain", 3, (short) 1, 5 << 20));
    private static final String BRIDGE = "https://courier.example/bridge";
    private static final String OLD = "https://courier.example/old";
    private static final String GONE = "https://courier.example/gone";
    private static final String BROKEN = "https://courier.example/broken";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void fill() throws Exception {
        try (var admin = Admin.create(client())) {
            new TopicProvisioner(admin).provision(TOPICS);
        }
        try (var feed = new Feed(client())) {
            feed.put(record(OLD, Json.bytes(SmallStory.enriched(OLD))));
            feed.put(record(BRIDGE, Json.bytes(SmallStory.enriched(BRIDGE))));
            feed.put(record(GONE, Json.bytes(SmallStory.enriched(GONE))));
            feed.put(record(BROKEN, "{\"id\":".getBytes(UTF_8)));
            feed.put(record(GONE, null));
            feed.put(record(BRIDGE, Json.bytes(version(2))));
        }
        abortVersion(3);
        crowd();
    }

    private static Map<String, Object> client() {
        return new HashMap<>(Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, BROKER.bootstrapServers()));
    }

    private static String id(String url) {
        return ArticleId.of(NormalizedUrl.of(url));
    }

    private static ProducerRecord<byte[], byte[]> record(String url, byte @Nullable [] value) {
        return new ProducerRecord<>(TOPICS.enriched().name(), id(url).getBytes(UTF_8), value);
    }

    private static EnrichedArticle version(int version) {
        return new Enricher().enrich(SmallStory.article(BRIDGE), version);
    }

    private static void abortVersion(int version) throws Exception {
        var config = client();
        config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "explain-test");
        try (var producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(record(BRIDGE, Json.bytes(version(version)))).get();
            producer.abortTransaction();
        }
    }

    /** So many records behind the others that they stand several windows from the end. */
    private static void crowd() throws Exception {
        try (var producer = new KafkaProducer<>(client(), new ByteArraySerializer(), new ByteArraySerializer())) {
            var sent = new ArrayList<Future<RecordMetadata>>();
            for (int i = 0; i < 6_000; i++) {
                sent.add(producer.send(record("https://courier.example/other/" + i, "{}".getBytes(UTF_8))));
            }
            for (var each : sent) {
                each.get();
            }
        }
    }

    @Test
    void tellsWhatDecidedInTheNewestCommittedVersion() {
        assertThat(run("explain", BRIDGE)).isZero();

        assertThat(out.toString())
                .startsWith("Bridge over the Wend reopens\n" + BRIDGE + " · version 2\n\n")
                .contains(
                        "1  “[We painted it twice while it was closed,]” <Orla Tennick> {said}. “[Nobody had asked us to.]”\n")
                .contains("   speaker     Orla Tennick\n")
                .contains("   rule        quote-subject-verb: ")
                .containsPattern("   confidence  0\\.9\\d · certain\\n");
    }

    @Test
    void findsAnArticleByItsIdBehindManyOthers() {
        assertThat(run("explain", id(OLD))).isZero();
        assertThat(out.toString()).contains(OLD + " · version 1\n");
    }

    @Test
    void takesAQuoteByNumberByWordsAndById() {
        for (var quote :
                List.of("1", "NOBODY  had asked", version(2).quotes().get(0).id())) {
            assertThat(run("explain", BRIDGE, quote)).as(quote).isZero();
        }
        assertThat(out.toString().split("confidence", -1)).hasSize(4);
    }

    @Test
    void givesAMachineALineForEachQuote() {
        assertThat(run("explain", "--json", BRIDGE, "1")).isZero();

        var line = Json.mapper().readTree(out.toString().strip());
        assertThat(line.get("version").intValue()).isEqualTo(2);
        assertThat(line.get("number").intValue()).isOne();
        assertThat(line.get("quote").get("rule").stringValue()).isEqualTo("quote-subject-verb");
        assertThat(line.get("says").stringValue()).startsWith("behind the quotation");
        assertThat(line.get("sentences").get(0).get("text").stringValue()).contains("Orla Tennick said.");
    }

    @Test
    void aQuoteThatIsNotThereIsSaidInOneLine() {
        assertThat(run("explain", BRIDGE, "we never painted it")).isEqualTo(1);
        assertThat(err.toString())
                .isEqualTo("copydesk: no quote \"we never painted it\": the article has 1; leave it out to see all."
                        + " What stands between marks and is no quote: copydesk preview --why PAGE\n");
    }

    @Test
    void anArticleThatIsNotThereIsSaidInOneLine() {
        assertThat(run("explain", "https://courier.example/never")).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("copydesk: no article ");
    }

    @Test
    void aRetractedArticleIsSaidToBeSo() {
        assertThat(run("explain", GONE)).isEqualTo(1);
        assertThat(err.toString()).contains("was retracted and is gone from explain.enriched.v1");
    }

    @Test
    void aRecordThatCannotBeReadIsSaidToBeSo() {
        assertThat(run("explain", BROKEN)).isEqualTo(1);
        assertThat(err.toString()).contains("cannot be read: ");
    }

    @Test
    void aTopicThatIsNotThereIsSaidInOneLine() {
        assertThat(run("explain", "--topic-prefix", "elsewhere", BRIDGE)).isEqualTo(1);
        assertThat(err.toString()).contains("no topic elsewhere.enriched.v1 on this cluster");
    }

    @Test
    void whatIsNeitherIdNorUrlIsRefused() {
        assertThat(run("explain", "bridge")).isEqualTo(1);
        assertThat(err.toString())
                .contains("neither an article's id (26 letters and digits) nor a URL (https://…): bridge");
    }

    @Test
    void withoutAnArticleTheCommandLineIsWrong() {
        assertThat(run("explain")).isEqualTo(2);
    }

    private int run(String... args) {
        var all = new ArrayList<String>();
        if (args.length > 1) {
            all.addAll(List.of(args[0], "--bootstrap-servers", BROKER.bootstrapServers()));
            if (!Arrays.asList(args).contains("--topic-prefix")) {
                all.addAll(List.of("--topic-prefix", "explain"));
            }
            all.addAll(Arrays.asList(args).subList(1, args.length));
        } else {
            all.addAll(Arrays.asList(args));
        }
        var line = Copydesk.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(all.toArray(String[]::new));
    }
}
