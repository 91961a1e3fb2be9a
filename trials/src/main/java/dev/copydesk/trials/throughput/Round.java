package dev.copydesk.trials.throughput;

import dev.copydesk.desk.pipeline.Pipeline;
import dev.copydesk.desk.pipeline.PipelineSettings;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.TopicProvisioner;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.ingest.fetch.FetchSettings;
import dev.copydesk.stage.StreamsSettings;
import dev.copydesk.stage.records.Clients;
import dev.copydesk.stage.records.Cluster;
import dev.copydesk.stage.records.TopicReader;
import dev.copydesk.trials.load.PageFeed;
import dev.copydesk.trials.load.TrialPage;
import dev.copydesk.trials.process.TrialPatience;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Fresh topics and fresh stages on a broker, fed with pages at a given rate, until a reader has every digest. */
final class Round {
    private final String bootstrapServers;
    private final Topics topics;
    private final Path stateDir;
    private final int threads;

    Round(String bootstrapServers, String name, Path stateDir, int threads) {
        this.bootstrapServers = bootstrapServers;
        this.topics = Topics.of(new TopicSettings(name, 6, (short) 1, TopicSettings.DEFAULTS.maxPageBytes()));
        this.stateDir = stateDir;
        this.threads = threads;
    }

    /**
     * @param seconds from the first page sent to the last digest read
     * @param latencies of the digests: from the time of the page's record to the digest being read
     */
    record Result(int digests, double seconds, Latencies latencies) {
        double perSecond() {
            return digests / seconds;
        }
    }

    /**
     * @param due ids of the articles that the pages make
     * @param perSecond pages to send in a second; 0 for as many as the broker takes
     */
    Result run(List<TrialPage> pages, Set<String> due, double perSecond) throws InterruptedException {
        var client =
                new TreeMap<String, Object>(Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
        try (var admin = Admin.create(client)) {
            new TopicProvisioner(admin).provision(topics);
        }
        try (var pipeline = pipeline();
                var feed = new PageFeed(topics, client);
                var consumer = Clients.reader(new Cluster(client, topics))) {
            pipeline.start();
            if (!pipeline.awaitRunning(TrialPatience.LIMIT)) {
                throw new IllegalStateException("not every stage runs: " + pipeline.states());
            }
            var digests = new TopicReader(consumer, topics.digests().name()).fromBeginning();
            long begin = System.nanoTime();
            var feeding = CompletableFuture.runAsync(() -> feed(feed, pages, perSecond));
            var latencies = read(digests, due);
            double seconds = (System.nanoTime() - begin) / 1e9;
            feeding.join();
            return new Result(latencies.size(), seconds, Latencies.of(latencies.values()));
        }
    }

    private static Map<String, Long> read(TopicReader digests, Set<String> due) {
        var latencies = new HashMap<String, Long>();
        digests.follow(TrialPatience.deadline(), (ConsumerRecord<byte[], byte[]> record) -> {
            latencies.putIfAbsent(
                    new String(record.key(), StandardCharsets.UTF_8), System.currentTimeMillis() - record.timestamp());
            return latencies.size() < due.size();
        });
        if (!latencies.keySet().equals(due)) {
            throw new IllegalStateException(latencies.size() + " digests of " + due.size() + " came");
        }
        return latencies;
    }

    private static void feed(PageFeed feed, List<TrialPage> pages, double perSecond) {
        long begin = System.nanoTime();
        for (int i = 0; i < pages.size(); i++) {
            if (perSecond > 0) {
                long due = begin + (long) (i / perSecond * 1e9);
                for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                    LockSupport.parkNanos(wait);
                }
            }
            feed.send(pages.get(i));
        }
        feed.flush();
    }

    private Pipeline pipeline() {
        return new Pipeline(
                new PipelineSettings(
                        Cluster.at(bootstrapServers, topics),
                        stateDir,
                        StreamsSettings.DEFAULTS.withThreads(threads),
                        FetchSettings.DEFAULTS,
                        List.of(),
                        Optional.empty()),
                EnumSet.of(StageName.EXTRACT, StageName.ENRICH, StageName.PUBLISH));
    }
}
