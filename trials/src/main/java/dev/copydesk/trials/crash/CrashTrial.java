package dev.copydesk.trials.crash;

import dev.copydesk.broker.BuiltInBroker;
import dev.copydesk.broker.BuiltInBrokerSettings;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.TopicProvisioner;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.operations.deadletters.DeadLetters;
import dev.copydesk.operations.status.LagMeasurement;
import dev.copydesk.operations.status.LagMeter;
import dev.copydesk.operations.status.ReadBudget;
import dev.copydesk.operations.status.StageBacklog;
import dev.copydesk.stage.StageRunner;
import dev.copydesk.stage.records.Clients;
import dev.copydesk.stage.records.Cluster;
import dev.copydesk.trials.load.GeneratedPages;
import dev.copydesk.trials.load.PageFeed;
import dev.copydesk.trials.load.TrialPage;
import dev.copydesk.trials.process.ChildProcess;
import dev.copydesk.trials.process.TrialPatience;
import dev.copydesk.trials.proof.Outputs;
import dev.copydesk.trials.proof.PageCounts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;

/**
 * Feeds pages to three stage processes on the built-in broker, kills one after the other with SIGKILL in mid-stream and
 * starts it again, then counts what a read_committed reader finds.
 */
public final class CrashTrial implements AutoCloseable {
    private static final String SESSION_TIMEOUT_MS = "6000";
    private static final List<StageName> STAGES = List.of(StageName.EXTRACT, StageName.ENRICH, StageName.PUBLISH);

    private final CrashPlan plan;
    private final Path folder;
    private final Topics topics;
    private final BuiltInBroker broker;
    private final Map<String, Object> client;
    private final Map<StageName, ChildProcess> running = new EnumMap<>(StageName.class);
    private final Consumer<String> log;
    private int killsInMidStream;

    private CrashTrial(CrashPlan plan, Path folder, Consumer<String> log) {
        this.log = log;
        this.plan = plan;
        this.folder = folder;
        this.topics = Topics.of(TopicSettings.DEFAULTS);
        this.broker =
                BuiltInBroker.start(new BuiltInBrokerSettings(folder.resolve("kafka"), 0, topics.maxRecordBytes()));
        this.client = new TreeMap<>(Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers()));
    }

    /**
     * @param folder empty; the broker, the stages and their logs go there
     * @param log told of what happens
     */
    public static CrashReport run(CrashPlan plan, Path folder, Consumer<String> log) throws InterruptedException {
        try (var trial = new CrashTrial(plan, folder, log)) {
            return trial.run();
        }
    }

    private CrashReport run() throws InterruptedException {
        var pages = new GeneratedPages(plan.seed()).first(plan.pages());
        var ids = pages.stream().map(TrialPage::articleId).toList();
        try (var admin = Admin.create(client);
                var reader = Clients.sampler(new Cluster(client, topics))) {
            new TopicProvisioner(admin).provision(topics);
            STAGES.forEach(stage -> giveUpSoon(admin, stage));
            STAGES.forEach(this::start);
            for (var process : running.values()) {
                require(process.awaitReady(TrialPatience.LIMIT), "a stage process did not get ready; see " + folder);
            }
            var meter = new LagMeter(admin, reader, topics);
            try (var outputs = new Outputs(topics, client)) {
                long begin = System.nanoTime();
                feedAndKill(pages, outputs);
                var last = plan.isControl() ? topics.articles() : topics.digests();
                await("all " + last.dataset(), outputs, () -> outputs.articlesOn(last) >= pages.size());
                double seconds = (System.nanoTime() - begin) / 1e9;
                long waiting = plan.isControl() ? waiting(meter) : waitingInTheEnd(meter, outputs);
                stopStages();
                outputs.readToEnd();
                return new CrashReport(
                        plan,
                        killsInMidStream,
                        outputs.against(ids),
                        waiting,
                        deadLetters(),
                        PageCounts.wrong(topics, client),
                        seconds);
            }
        }
    }

    /** The broker takes a killed process for dead as soon as it can, so that its successor gets the partitions. */
    private void giveUpSoon(Admin admin, StageName stage) {
        var group = new ConfigResource(ConfigResource.Type.GROUP, StageRunner.groupId(topics, stage));
        var soon = new AlterConfigOp(
                new ConfigEntry("streams.session.timeout.ms", SESSION_TIMEOUT_MS), AlterConfigOp.OpType.SET);
        try {
            admin.incrementalAlterConfigs(Map.of(group, List.of(soon))).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void feedAndKill(List<TrialPage> pages, Outputs outputs) throws InterruptedException {
        try (var feed = new PageFeed(topics, client)) {
            int fed = 0;
            for (var kill : plan.plannedKills()) {
                fed = feed(feed, pages, fed, kill.fedBefore());
                await(
                        kill.victim().code() + " to give " + kill.atArticles() + " articles",
                        outputs,
                        () -> outputs.articlesOn(output(kill.victim())) >= kill.atArticles());
                Objects.requireNonNull(running.get(kill.victim())).kill();
                outputs.readToEnd();
                int given = outputs.articlesOn(output(kill.victim()));
                if (given < fed) {
                    killsInMidStream++;
                }
                log.accept(kill.victim().code() + " killed: " + given + " of " + fed + " pages were through");
                start(kill.victim());
            }
            feed(feed, pages, fed, pages.size());
        }
    }

    private static int feed(PageFeed feed, List<TrialPage> pages, int from, int to) {
        pages.subList(from, to).forEach(feed::send);
        feed.flush();
        return to;
    }

    private Topic output(StageName stage) {
        return switch (stage) {
            case FETCH -> topics.pages();
            case EXTRACT -> topics.articles();
            case ENRICH -> topics.enriched();
            case WRITE, PUBLISH -> topics.digests();
        };
    }

    private void start(StageName stage) {
        var arguments = List.of(
                stage.code(),
                "--bootstrap-servers",
                broker.bootstrapServers(),
                "--data",
                folder.resolve("state-" + stage.code()).toString(),
                "--guarantee",
                plan.guarantee(),
                "--commit-interval-ms",
                Long.toString(plan.commitIntervalMillis()));
        running.put(stage, ChildProcess.copydesk(folder.resolve(stage.code() + ".log"), arguments));
    }

    /** Waits until nothing waits; gives up early where offsets are committed rarely. @return what waits, -1 if unknown */
    private long waitingInTheEnd(LagMeter meter, Outputs outputs) {
        long deadline = System.nanoTime()
                + Duration.ofMillis(20_000 + plan.commitIntervalMillis()).toNanos();
        long waiting = waiting(meter);
        while (waiting != 0 && System.nanoTime() - deadline < 0) {
            outputs.poll();
            waiting = waiting(meter);
        }
        return waiting;
    }

    private static long waiting(LagMeter meter) {
        var lags = measure(meter).stages().stream().map(StageBacklog::records).toList();
        return lags.stream().anyMatch(Objects::isNull)
                ? -1
                : lags.stream()
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .sum();
    }

    private long deadLetters() {
        try (var letters = DeadLetters.open(new Cluster(client, topics))) {
            require(letters.refresh(TrialPatience.LIMIT), "the dead letters could not be read");
            return letters.open().values().stream().mapToLong(Long::longValue).sum();
        }
    }

    private static LagMeasurement measure(LagMeter meter) {
        var measured = EnumSet.of(StageName.EXTRACT, StageName.ENRICH, StageName.PUBLISH);
        return meter.measure(measured, System.currentTimeMillis(), ReadBudget.ONCE);
    }

    private interface Condition {
        boolean holds();
    }

    private void await(String what, Outputs outputs, Condition condition) {
        long deadline = TrialPatience.deadline();
        long begin = System.nanoTime();
        while (!condition.holds()) {
            require(System.nanoTime() - deadline < 0, "waited in vain for " + what + "; see " + folder);
            running.forEach((stage, process) ->
                    require(process.isAlive(), "the process of " + stage.code() + " has ended; see " + folder));
            outputs.poll();
        }
        log.accept("%s after %.1f s".formatted(what, (System.nanoTime() - begin) / 1e9));
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }

    private void stopStages() {
        running.values().forEach(ChildProcess::close);
        running.clear();
    }

    @Override
    public void close() {
        stopStages();
        broker.close();
    }
}
