package dev.copydesk.desk.demo;

import dev.copydesk.broker.BuiltInBroker;
import dev.copydesk.broker.BuiltInBrokerSettings;
import dev.copydesk.console.http.HttpSettings;
import dev.copydesk.console.operator.ConsoleSettings;
import dev.copydesk.console.operator.session.ConsoleToken;
import dev.copydesk.desk.newsroom.NewsroomExpectations;
import dev.copydesk.desk.newsroom.SampleNewsroom;
import dev.copydesk.desk.process.DeskProcess;
import dev.copydesk.desk.process.ProcessSettings;
import dev.copydesk.desk.process.StateFolder;
import dev.copydesk.events.Digest;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.headers.DeadLetter;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.ingest.fetch.FetchSettings;
import dev.copydesk.ingest.gateway.GatewaySettings;
import dev.copydesk.operations.deadletters.RetryRules;
import dev.copydesk.operations.submit.SubmissionInput.UrlInput;
import dev.copydesk.operations.submit.Submitter;
import dev.copydesk.stage.StreamsSettings;
import dev.copydesk.stage.records.Clients;
import dev.copydesk.stage.records.Cluster;
import dev.copydesk.stage.records.TopicReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The bundled newsroom on loopback, every stage on a broker of its own in this JVM, and a subscriber of the digests.
 */
public final class DemoRun implements AutoCloseable {
    private static final int PARTITIONS = 2;

    /** The first pass brings every article, one of them ahead; the second an update, unchanged pages and a URL in another spelling. */
    private static final Duration PASS_TIMEOUT = Duration.ofSeconds(90);

    private static final Duration QUIET = Duration.ofMillis(1500);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(15);

    /** The newsroom's sites are on loopback and stand much asking. */
    private static final FetchSettings FETCH =
            FetchSettings.DEFAULTS.withAllowedHosts(Set.of("*.localhost")).withMinDelay(Duration.ofMillis(100));

    private final long startedNanos;
    private final SampleNewsroom newsroom;
    private final Cluster cluster;
    private final Topics topics;
    private final DeskProcess process;
    private final ConsoleToken token;
    private final long readyMillis;
    private final List<DigestArrival> arrivals = new ArrayList<>();
    private long firstDigestMillis;

    /** Whether a page has been through every stage. */
    private boolean warm;

    private DemoRun(
            long startedNanos, SampleNewsroom newsroom, Cluster cluster, DeskProcess process, ConsoleToken token) {
        this.startedNanos = startedNanos;
        this.newsroom = newsroom;
        this.cluster = cluster;
        this.topics = cluster.topics();
        this.process = process;
        this.token = token;
        this.readyMillis = sinceStart();
    }

    /**
     * @param http where console, health, metrics and the gateway answer
     * @param startedNanos {@link System#nanoTime} from which times are told
     */
    public static DemoRun start(HttpSettings http, long startedNanos) throws InterruptedException {
        var folder = new StateFolder(null);
        var data = folder.path();
        var token = ConsoleToken.of(null, data);
        var newsroom = SampleNewsroom.start();
        var topics = Topics.of(TopicSettings.DEFAULTS.withPartitions(PARTITIONS));
        var warmUp = WarmUp.on(newsroom.pages(), topics.settings().maxPageBytes());
        var broker = BuiltInBroker.start(new BuiltInBrokerSettings(data.resolve("kafka"), 0, topics.maxRecordBytes()));
        var cluster = Cluster.at(broker.bootstrapServers(), topics);
        var settings = ProcessSettings.of(cluster, StreamsSettings.DEFAULTS, FETCH, data.resolve("state"))
                .with(http)
                .with(GatewaySettings.DEFAULTS)
                .with(new ConsoleSettings(token, RetryRules.DEFAULTS));
        var process = DeskProcess.start(settings, StageName.ALL, folder, newsroom, broker);
        warmUp.await();
        return new DemoRun(startedNanos, newsroom, cluster, process, token);
    }

    public DeskProcess process() {
        return process;
    }

    /** What signs in to the console. */
    public ConsoleToken token() {
        return token;
    }

    public String bootstrapServers() {
        return cluster.bootstrapServers();
    }

    public long readyMillis() {
        return readyMillis;
    }

    /**
     * Runs both passes.
     *
     * @param reader told of every digest as it arrives
     */
    public DemoSummary run(Consumer<DigestArrival> reader) {
        var expected = newsroom.expected();
        boolean complete;
        try (var consumer = Clients.reader(cluster);
                var submitter = Submitter.open(cluster)) {
            var digests = new TopicReader(consumer, topics.digests().name()).fromBeginning();
            var first = expected.stories().get(0);
            submit(submitter, List.of(first.url()));
            complete = read(digests, reader, due(Stream.of(first), 1));
            warm = true;
            submit(
                    submitter,
                    newsroom.urls().stream()
                            .filter(url -> !url.equals(first.url()))
                            .toList());
            complete &= read(digests, reader, due(expected.stories().stream().skip(1), 1));
            submit(submitter, newsroom.secondPass());
            complete &= read(digests, reader, due(expected.updates().stream(), 2));
            // nothing more may come
            digests.follow(System.nanoTime() + QUIET.toNanos(), record -> note(record, reader));
        }
        var refused = refused();
        complete &= arrivals.size() == expected.digestCount()
                && refused.values().stream().mapToLong(Long::longValue).sum()
                        == expected.refusals().size();
        return summary(refused, complete);
    }

    private static void submit(Submitter submitter, List<String> urls) {
        for (var url : urls) {
            submitter.submit(new UrlInput(url, url));
        }
    }

    /** Each as its id and version. */
    private static Set<String> due(Stream<NewsroomExpectations.Story> stories, int version) {
        return stories.map(story -> story.articleId() + ":" + version).collect(Collectors.toSet());
    }

    /** Reads until every version that is due has come. @return whether they did in time */
    private boolean read(TopicReader digests, Consumer<DigestArrival> reader, Set<String> due) {
        var missing = new HashSet<>(due);
        digests.follow(System.nanoTime() + PASS_TIMEOUT.toNanos(), record -> {
            note(record, reader);
            var last = arrivals.get(arrivals.size() - 1).digest();
            missing.remove(last.id() + ":" + last.version());
            return !missing.isEmpty();
        });
        return missing.isEmpty();
    }

    private boolean note(ConsumerRecord<byte[], byte[]> record, Consumer<DigestArrival> reader) {
        if (firstDigestMillis == 0) {
            firstDigestMillis = sinceStart();
        }
        var arrival = new DigestArrival(
                Json.read(record.value(), Digest.class),
                Math.max(0, System.currentTimeMillis() - record.timestamp()),
                warm);
        arrivals.add(arrival);
        reader.accept(arrival);
        return true;
    }

    private DemoSummary summary(Map<String, Long> refused, boolean complete) {
        var quotes = new HashMap<String, DemoSummary.QuoteCount>();
        readAll(topics.enriched(), record -> {
            var enriched = Json.read(record.value(), EnrichedArticle.class);
            quotes.put(
                    enriched.id(),
                    new DemoSummary.QuoteCount(
                            enriched.quotes().size(),
                            enriched.quotes().stream()
                                    .filter(q -> q.speaker() != null)
                                    .count()));
        });
        return DemoSummary.of(
                arrivals,
                quotes.values(),
                keys(topics.tags()),
                keys(topics.speakers()),
                readyMillis,
                firstDigestMillis,
                refused,
                complete);
    }

    private long keys(Topic topic) {
        var keys = new HashSet<String>();
        readAll(topic, record -> {
            var key = new String(record.key(), StandardCharsets.UTF_8);
            var unused = record.value() == null ? keys.remove(key) : keys.add(key);
        });
        return keys.size();
    }

    private Map<String, Long> refused() {
        var refused = new TreeMap<String, Long>();
        for (var topic : topics.deadLetters()) {
            readAll(topic, record -> {
                var header = record.headers().lastHeader(DeadLetter.REASON);
                refused.merge(
                        header == null ? "unknown" : new String(header.value(), StandardCharsets.UTF_8), 1L, Long::sum);
            });
        }
        return refused;
    }

    private void readAll(Topic topic, Consumer<ConsumerRecord<byte[], byte[]>> each) {
        try (var consumer = Clients.reader(cluster)) {
            new TopicReader(consumer, topic.name()).toEnd(System.nanoTime() + READ_TIMEOUT.toNanos(), each);
        }
    }

    private long sinceStart() {
        return (System.nanoTime() - startedNanos) / 1_000_000;
    }

    @Override
    public void close() {
        process.close();
    }
}
