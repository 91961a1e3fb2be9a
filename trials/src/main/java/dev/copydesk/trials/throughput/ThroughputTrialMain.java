package dev.copydesk.trials.throughput;

import dev.copydesk.broker.BuiltInBroker;
import dev.copydesk.broker.BuiltInBrokerSettings;
import dev.copydesk.events.Page;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.ingest.extract.ExtractOutcome.Extracted;
import dev.copydesk.ingest.extract.Extractor;
import dev.copydesk.trials.load.GeneratedPages;
import dev.copydesk.trials.load.PageFolder;
import dev.copydesk.trials.load.TrialPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Pages per second through the whole pipeline, broker and stages in this JVM, and the latency at half of that. */
@Command(
        name = "throughput-trial",
        description = "Measure pages per second from the pages topic to readable digests, and the latency under load.",
        mixinStandardHelpOptions = true)
final class ThroughputTrialMain implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "HTML files to feed; generated pages without it")
    @Nullable
    Path folder;

    @Option(names = "--pages", defaultValue = "3000", description = "pages to generate (default: ${DEFAULT-VALUE})")
    int pages = 3000;

    @Option(names = "--warm-up", defaultValue = "2", description = "rounds before the measured one (default: 2)")
    int warmUp = 2;

    @Option(names = "--threads", defaultValue = "1", description = "of each stage (default: ${DEFAULT-VALUE})")
    int threads = 1;

    public static void main(String[] args) {
        System.exit(new CommandLine(new ThroughputTrialMain()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var fed = folder == null ? new GeneratedPages(3).first(pages) : PageFolder.read(folder);
        var due = due(fed);
        long bytes = fed.stream().mapToLong(page -> page.html().length).sum();
        System.out.printf(
                Locale.ROOT,
                "%d pages, %d KB on average, %d articles%n",
                fed.size(),
                bytes / fed.size() / 1024,
                due.size());
        var data = Files.createTempDirectory("copydesk-throughput-");
        int largest = Topics.of(TopicSettings.DEFAULTS).maxRecordBytes();
        try (var broker = BuiltInBroker.start(new BuiltInBrokerSettings(data.resolve("kafka"), 0, largest))) {
            for (int i = 1; i <= warmUp; i++) {
                print("warm-up " + i, round(broker, data, "warm" + i).run(fed, due, 0));
            }
            var full = round(broker, data, "full").run(fed, due, 0);
            print("as fast as it goes", full);
            double half = full.perSecond() / 2;
            print(
                    String.format(Locale.ROOT, "%.0f pages/s sent", half),
                    round(broker, data, "half").run(fed, due, half));
        }
        return 0;
    }

    private Round round(BuiltInBroker broker, Path data, String name) {
        return new Round(broker.bootstrapServers(), name, data.resolve("state-" + name), threads);
    }

    /** Ids of the articles: pages that are refused make none, and several pages may be one article. */
    private static Set<String> due(List<TrialPage> pages) {
        var extractor = new Extractor(TopicSettings.LARGEST_MAX_PAGE_BYTES);
        var ids = new TreeSet<String>();
        for (var page : pages) {
            var outcome =
                    extractor.extract(new Page(page.url(), null, 200, "text/html; charset=utf-8", null, page.html()));
            if (outcome instanceof Extracted extracted) {
                ids.add(extracted.article().id());
            }
        }
        return ids;
    }

    private static void print(String name, Round.Result result) {
        var l = result.latencies();
        System.out.printf(
                Locale.ROOT,
                "%-20s %6.1f s  %6.0f pages/s   page → digest: p50 %d ms, p95 %d ms, p99 %d ms, max %d ms%n",
                name,
                result.seconds(),
                result.perSecond(),
                l.p50(),
                l.p95(),
                l.p99(),
                l.max());
    }
}
