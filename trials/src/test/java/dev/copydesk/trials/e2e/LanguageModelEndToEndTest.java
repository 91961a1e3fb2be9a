package dev.copydesk.trials.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.desk.pipeline.Pipeline;
import dev.copydesk.desk.pipeline.PipelineSettings;
import dev.copydesk.desk.pipeline.WritingSettings;
import dev.copydesk.enrich.Enricher;
import dev.copydesk.events.Article;
import dev.copydesk.events.Digest;
import dev.copydesk.events.Draft;
import dev.copydesk.events.Page;
import dev.copydesk.events.Writing;
import dev.copydesk.events.headers.DraftHeader;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.ingest.extract.ExtractOutcome;
import dev.copydesk.ingest.extract.Extractor;
import dev.copydesk.ingest.fetch.FetchSettings;
import dev.copydesk.publish.writing.model.ModelSettings;
import dev.copydesk.publish.writing.model.ModelSettings.Allowance;
import dev.copydesk.publish.writing.model.ModelSettings.Form;
import dev.copydesk.publish.writing.model.ModelSettings.Limits;
import dev.copydesk.publish.writing.model.ModelSettings.Patience;
import dev.copydesk.publish.writing.stage.Drafter;
import dev.copydesk.publish.writing.stage.WriteClients;
import dev.copydesk.publish.writing.stage.WriteStage;
import dev.copydesk.stage.StageState;
import dev.copydesk.stage.StreamsSettings;
import dev.copydesk.stage.records.Cluster;
import dev.copydesk.trials.process.TrialPatience;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A language model beside the pipeline, on a broker. */
@Tag("e2e")
class LanguageModelEndToEndTest {
    private static final long A_CALL = 1_000_000;

    @RegisterExtension
    static final SharedBroker BROKER = SharedBroker.builtIn();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void theDefaultDigestComesAtOnceAndTheModelsAsItsRevision() throws Exception {
        try (var model = new BriefModel();
                var desk = new Desk(BROKER.bootstrapServers(), "writing", folder);
                var pipeline = start(desk, model);
                var digests = desk.watch(desk.topics().digests());
                var feed = desk.feed()) {
            var article = story("https://courier.example/lock");
            feed.put(arriving(desk, article));

            var first = digest(digests.await("a digest", record -> true));
            var second =
                    digest(digests.await("a revision", record -> digest(record).revision() != null));

            assertThat(first.writing()).isNull();
            assertThat(second.revision()).isEqualTo(2);
            assertThat(second.writing()).isEqualTo(new Writing("scribe-1", null));
            assertThat(second.points())
                    .hasSize(5)
                    .allSatisfy(point -> assertThat(point.evidence().get(0).in(article.text()))
                            .isEqualTo(point.text()));
            desk.awaitNothingWaitingFor(EnumSet.of(StageName.WRITE, StageName.ENRICH, StageName.PUBLISH));
            assertThat(model.asked()).isOne();
            assertThat(stages(desk)).contains("write");
            assertThat(pipeline.failed()).isFalse();
        }
    }

    @Test
    void whatTheModelInventedIsRefusedAndTheDigestSaysSo() throws Exception {
        try (var model = new BriefModel().lying();
                var desk = new Desk(BROKER.bootstrapServers(), "lying", folder);
                var pipeline = start(desk, model);
                var digests = desk.watch(desk.topics().digests());
                var feed = desk.feed()) {
            feed.put(arriving(desk, story("https://courier.example/lock")));

            var first = digest(digests.await("a digest", record -> true));
            var second =
                    digest(digests.await("a revision", record -> digest(record).revision() != null));

            assertThat(second.writing()).isEqualTo(new Writing("scribe-1", "number"));
            assertThat(second.points()).isEqualTo(first.points());
            assertThat(second.signal()).isEqualTo(first.signal());
            assertThat(pipeline.failed()).isFalse();
        }
    }

    /** The stage dies between sending and committing, again and again; a reader of what is committed sees each draft once. */
    @Test
    void eachArticleHasOneDraftThoughTheStageDies() throws Exception {
        try (var desk = new Desk(BROKER.bootstrapServers(), "dying", folder);
                var articles = desk.watch(desk.topics().articles());
                var feed = desk.feed()) {
            var now = new AtomicInteger();
            var most = new AtomicInteger();
            Drafter drafter = article -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                LockSupport.parkNanos(A_CALL);
                now.decrementAndGet();
                return Optional.of(Draft.refused("scribe-1", "number", ""));
            };
            for (int i = 0; i < 40; i++) {
                var story = new Enricher().enrich(story("https://courier.example/" + i), 1);
                feed.put(new ProducerRecord<>(
                        desk.topics().enriched().name(), story.id().getBytes(UTF_8), Json.bytes(story)));
            }
            var commits = new AtomicInteger();
            var stage = new WriteStage(desk.topics(), drafter, new Dying(clients(desk), commits), 3, Clock.systemUTC());
            try (stage) {
                stage.start();
                Eventually.holds("the stage has died twice and gone on", commits::get, n -> n > 3);
                desk.awaitNothingWaitingFor(Set.of(StageName.WRITE));
                assertThat(stage.state()).isEqualTo(StageState.RUNNING);
            }

            var drafted = new TreeMap<String, Integer>();
            articles.all().forEach(record -> {
                assertThat(DraftHeader.read(record.headers())).isNotNull();
                drafted.merge(TopicWatch.key(record), 1, Integer::sum);
            });
            assertThat(drafted)
                    .hasSize(40)
                    .allSatisfy((id, times) -> assertThat(times).isOne());
            assertThat(most.get()).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void aStoppedStageLeavesNoTraceInTheStatusAndIsTakenUpAgain() throws Exception {
        try (var model = new BriefModel();
                var desk = new Desk(BROKER.bootstrapServers(), "stopped", folder);
                var articles = desk.watch(desk.topics().articles());
                var feed = desk.feed()) {
            assertThat(stages(desk)).doesNotContain("write");
            var ids = new ArrayList<String>();
            for (int i = 0; i < 2; i++) {
                var story = new Enricher().enrich(story("https://courier.example/" + i), 1);
                ids.add(story.id());
                feed.put(new ProducerRecord<>(
                        desk.topics().enriched().name(), story.id().getBytes(UTF_8), Json.bytes(story)));
                try (var running = writing(desk, model)) {
                    articles.await("the draft", record -> TopicWatch.key(record).equals(story.id()));
                    assertThat(running.states()).containsEntry(StageName.WRITE, StageState.RUNNING);
                }
                Eventually.holds("write is not listed", () -> stages(desk), names -> !names.contains("write"));
            }

            assertThat(articles.all()).extracting(TopicWatch::key).containsExactlyInAnyOrderElementsOf(ids);
            assertThat(model.asked()).isEqualTo(2);
        }
    }

    private static List<String> stages(Desk desk) {
        return List.copyOf(desk.waiting().keySet());
    }

    private Pipeline start(Desk desk, BriefModel model) throws InterruptedException {
        return started(desk, model, EnumSet.of(StageName.ENRICH, StageName.WRITE, StageName.PUBLISH));
    }

    private Pipeline writing(Desk desk, BriefModel model) throws InterruptedException {
        return started(desk, model, EnumSet.of(StageName.WRITE));
    }

    private Pipeline started(Desk desk, BriefModel model, Set<StageName> stages) throws InterruptedException {
        var settings = new ModelSettings(
                model.url(),
                "scribe-1",
                null,
                Form.SCHEMA,
                0.0,
                Limits.DEFAULTS,
                Allowance.DEFAULTS,
                Patience.DEFAULTS);
        var pipeline = new Pipeline(
                new PipelineSettings(
                        Cluster.at(BROKER.bootstrapServers(), desk.topics()),
                        folder,
                        StreamsSettings.DEFAULTS,
                        FetchSettings.DEFAULTS,
                        List.of(),
                        Optional.of(new WritingSettings(settings, "earliest"))),
                stages);
        pipeline.start();
        assertThat(pipeline.awaitRunning(TrialPatience.LIMIT)).isTrue();
        return pipeline;
    }

    private static WriteClients clients(Desk desk) {
        return WriteClients.of(desk.client(), desk.topics(), "earliest");
    }

    /** Clients whose first two transactions fail when everything of them is sent. */
    private record Dying(WriteClients clients, AtomicInteger commits) implements WriteClients {
        @Override
        public Consumer<byte[], byte[]> consumer() {
            return clients.consumer();
        }

        @Override
        @SuppressWarnings("unchecked")
        public Producer<byte[], byte[]> producer() {
            var producer = clients.producer();
            return (Producer<byte[], byte[]>) Proxy.newProxyInstance(
                    Dying.class.getClassLoader(), new Class<?>[] {Producer.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("commitTransaction") && commits.incrementAndGet() <= 2) {
                            producer.flush();
                            throw new KafkaException("died before the commit");
                        }
                        try {
                            return method.invoke(producer, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }

    private static Digest digest(org.apache.kafka.clients.consumer.ConsumerRecord<byte[], byte[]> record) {
        return TopicWatch.value(record, Digest.class);
    }

    private static ProducerRecord<byte[], byte[]> arriving(Desk desk, Article article) {
        return new ProducerRecord<>(
                desk.topics().articles().name(), article.id().getBytes(UTF_8), Json.bytes(article));
    }

    /** Long enough for a signal and a case. All of it is fiction. */
    private static Article story(String url) {
        var paragraphs = List.of(
                "The old lock at Marne Quay closes on Monday for a whole season, the harbour board has decided.",
                "Barges will wait at the upper basin until divers have looked at the gates below the water line.",
                "The gates were made of oak before the war and have never been lifted out of the water since then.",
                "The board set aside two million crowns for the work in the budget that it passed in the autumn.",
                "A crane from the shipyard will lift both gates, which weigh as much as a loaded coal barge.",
                "Carpenters of the yard will cut new beams from oak that was felled in the forest above the town.",
                "Skippers can ask for a refund of their fees at the office of the board beside the swing bridge.",
                "The swing bridge stays open for walkers and riders, but not for carts and lorries.",
                "The museum of the canal will show the old beams in its yard when the work is over.",
                "The board will report to the town each week on a board beside the bridge.",
                "Anglers may not stand on the gates, whatever the state of the water in the basin below them.",
                "Fishermen from the lower town have asked for a pump so that their boats do not lie dry in the summer.",
                "Engineers of the county will measure the walls of the chamber while there is no water in it.",
                "Nobody knows who cut the letters into the lowest stones, which few living people have ever seen.");
        var body = new StringBuilder();
        IntStream.range(0, paragraphs.size())
                .forEach(i -> body.append("<p>").append(paragraphs.get(i)).append("</p>\n"));
        var html = "<!DOCTYPE html><html lang=\"en\"><head><title>Lock at Marne Quay closes</title>"
                + "<link rel=\"canonical\" href=\"" + url
                + "\"></head><body><article><h1>Lock at Marne Quay closes</h1>"
                + body + "</article></body></html>";
        var outcome = new Extractor(TopicSettings.LARGEST_MAX_PAGE_BYTES)
                .extract(new Page(url, null, 200, "text/html; charset=utf-8", null, html.getBytes(UTF_8)));
        return ((ExtractOutcome.Extracted) outcome).article();
    }
}
