package dev.copydesk.trials.e2e;

import static dev.copydesk.trials.e2e.TopicWatch.value;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.desk.Copydesk;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Tag;
import dev.copydesk.events.TagScheme;
import dev.copydesk.events.topics.StageName;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What publishers' keywords teach is put on the topic, and the stages label the next article with it. */
@org.junit.jupiter.api.Tag("e2e")
@SuppressWarnings("NullAway.Init") // set before each test
class LearnedTagsEndToEndTest {
    @RegisterExtension
    static final SharedBroker BROKER = SharedBroker.builtIn();

    private static final Set<StageName> STAGES = Set.of(StageName.EXTRACT, StageName.ENRICH);

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Desk desk;

    @BeforeEach
    void topics() {
        desk = new Desk(BROKER.bootstrapServers(), "labels", folder.resolve("state"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private int run(String... args) {
        var all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--bootstrap-servers", BROKER.bootstrapServers(), "--topic-prefix", "labels"));
        out.getBuffer().setLength(0);
        return Copydesk.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }

    private void submit(String url, String title, String text, String keywords) {
        var html = "<html lang=\"en\"><head><title>" + title + "</title><meta name=\"keywords\" content=\"" + keywords
                + "\"></head><body><article><h1>" + title + "</h1><p>" + text + "</p></article></body></html>";
        try (var feed = desk.feed()) {
            feed.put(new ProducerRecord<>(desk.topics().pages().name(), url.getBytes(UTF_8), html.getBytes(UTF_8)));
        }
    }

    private Map<String, EnrichedArticle> enriched() {
        desk.awaitNothingWaitingFor(STAGES);
        var articles = new HashMap<String, EnrichedArticle>();
        try (var watch = desk.watch(desk.topics().enriched())) {
            watch.newest().values().forEach(record -> {
                var article = value(record, EnrichedArticle.class);
                articles.put(article.article().headline(), article);
            });
        }
        return articles;
    }

    @Test
    void whatHasPassedTeachesTheLabelsOfWhatComes() throws Exception {
        try (var running = desk.start(STAGES)) {
            for (int i = 0; i < 6; i++) {
                submit(
                        "https://wend.example/sea-" + i,
                        "Ferry number " + i,
                        "The captain moored the ferry at the quay on day " + i
                                + ", as the tide turned in the harbour, and"
                                + " nobody on the deck of the ship was late for the crossing home.",
                        "Seafaring");
                submit(
                        "https://wend.example/bread-" + i,
                        "Loaf number " + i,
                        "The baker let the dough rest by the oven on day " + i
                                + ", as the flour settled in the mill, and"
                                + " nobody in the queue for the bread was late for the breakfast at home.",
                        "Baking");
            }
            assertThat(enriched()).hasSize(12);

            assertThat(run("tags", "learn", "--from-topic", "--publish", "--name", "wend"))
                    .isZero();
            assertThat(out.toString()).contains("2 labels learned from 12 rows");
            assertThat(run("tags", "models")).isZero();
            assertThat(out.toString()).startsWith("wend@");
            assertThat(running.failed()).isFalse();
        }

        // a stage that starts knows all of the directory before its first article
        try (var restarted = desk.start(STAGES)) {
            submit(
                    "https://wend.example/new",
                    "A crossing",
                    "The ferry left the quay with its captain on deck, and the tide in the harbour was high all day.",
                    "");
            assertThat(enriched().get("A crossing"))
                    .extracting(EnrichedArticle::tags)
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Tag.class))
                    .filteredOn(tag -> tag.scheme() == TagScheme.LEARNED)
                    .extracting(Tag::label)
                    .containsExactly("Seafaring");

            assertThat(run("tags", "forget", "wend")).isZero();
            assertThat(run("tags", "models")).isZero();
            assertThat(out.toString()).startsWith("no models");
            assertThat(restarted.failed()).isFalse();
        }
    }
}
