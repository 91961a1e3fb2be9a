package dev.copydesk.trials.crash;

import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.trials.load.GeneratedPages;
import dev.copydesk.trials.load.TrialPage;
import dev.copydesk.trials.process.ChildProcess;
import dev.copydesk.trials.process.FreePort;
import dev.copydesk.trials.process.GatewayClient;
import dev.copydesk.trials.process.TrialPatience;
import dev.copydesk.trials.proof.Outputs;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.CommonClientConfigs;

/** {@code up}, fed over HTTP, killed with everything in it in mid-stream and started again on the same data. */
public final class RestartTrial {
    /** Handed in after the kill alone, so that it comes in mid-stream however fast the others are through. */
    private static final int HELD_BACK = 10;

    private final Path folder;
    private final CountDownLatch killed = new CountDownLatch(1);
    private final int port = FreePort.any();
    private final int kafkaPort = FreePort.any();
    private final Topics topics = Topics.of(TopicSettings.DEFAULTS);

    private RestartTrial(Path folder) {
        this.folder = folder;
    }

    /**
     * @param pages handed in one after the other
     * @param killAtDigests when so many digests can be read
     */
    public static RestartReport run(int pages, int killAtDigests, Path folder) throws InterruptedException {
        return new RestartTrial(folder).run(new GeneratedPages(11).first(pages), killAtDigests);
    }

    private RestartReport run(List<TrialPage> pages, int killAtDigests) throws InterruptedException {
        long begin = System.nanoTime();
        try (var first = up()) {
            require(first.awaitReady(TrialPatience.LIMIT), "it did not get ready");
            double firstReady = secondsSince(begin);
            var accepted = new AtomicInteger();
            try (var outputs = new Outputs(topics, client())) {
                var feeding = CompletableFuture.runAsync(() -> feed(pages, accepted));
                await(outputs, feeding, () -> outputs.articlesOn(topics.digests()) >= killAtDigests);
                first.kill();
                killed.countDown();
                int acceptedBefore = accepted.get();
                int digestsBefore = outputs.articlesOn(topics.digests());
                long restart = System.nanoTime();
                try (var second = up()) {
                    require(second.awaitReady(TrialPatience.LIMIT), "it did not get ready again");
                    double readyAgain = secondsSince(restart);
                    await(outputs, feeding, () -> outputs.articlesOn(topics.digests()) >= pages.size());
                    double lastDigest = secondsSince(restart);
                    feeding.join();
                    outputs.readToEnd();
                    var ids = pages.stream().map(TrialPage::articleId).toList();
                    return new RestartReport(
                            outputs.against(ids), acceptedBefore, digestsBefore, firstReady, readyAgain, lastDigest);
                }
            }
        }
    }

    private ChildProcess up() {
        return ChildProcess.copydesk(
                folder.resolve("up.log"),
                List.of(
                        "up",
                        "--data",
                        folder.resolve("data").toString(),
                        "--port",
                        Integer.toString(port),
                        "--kafka-port",
                        Integer.toString(kafkaPort)));
    }

    private void feed(List<TrialPage> pages, AtomicInteger accepted) {
        var gateway = new GatewayClient("http://127.0.0.1:" + port);
        try {
            for (var page : pages) {
                if (accepted.get() == pages.size() - HELD_BACK) {
                    killed.await();
                }
                gateway.submit(page, TrialPatience.LIMIT);
                accepted.incrementAndGet();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<String, Object> client() {
        return new TreeMap<>(Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + kafkaPort));
    }

    private static void await(Outputs outputs, CompletableFuture<Void> feeding, BooleanSupplier condition) {
        long deadline = TrialPatience.deadline();
        while (!condition.getAsBoolean()) {
            require(System.nanoTime() - deadline < 0, "the digests did not come");
            if (feeding.isCompletedExceptionally()) {
                feeding.join();
            }
            outputs.poll();
        }
    }

    private static double secondsSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }
}
