package dev.copydesk.trials.digests;

import dev.copydesk.events.json.Json;
import dev.copydesk.trials.digests.DigestReport.Round;
import dev.copydesk.trials.jmh.OneThread;
import dev.copydesk.trials.jmh.Spread;
import dev.copydesk.trials.load.ArticleSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The speed of enriching and digesting, time and allocation of an article. */
@Command(
        name = "digest-trial",
        description = "Measure enriching and digesting, from an article's text on, against finding its words.",
        mixinStandardHelpOptions = true)
final class DigestTrialMain implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "HTML, text or JSON Lines files to read; generated articles without it")
    @Nullable
    Path folder;

    @Option(names = "--rounds", defaultValue = "3", description = "of each in turn (default: ${DEFAULT-VALUE})")
    int rounds = 3;

    @Option(
            names = "--seconds",
            defaultValue = "10",
            description = "of warming up, and as many of measuring, for each (default: ${DEFAULT-VALUE})")
    int seconds = 10;

    @Option(
            names = "--least",
            defaultValue = "60",
            description = "fewer articles a second fail (default: ${DEFAULT-VALUE})")
    double least = 60;

    @Option(names = "--json", description = "print one JSON object")
    boolean json;

    public static void main(String[] args) {
        System.exit(new CommandLine(new DigestTrialMain()).execute(args));
    }

    @Override
    public Integer call() throws RunnerException, IOException {
        var report = report(folder == null ? ArticleSet.GENERATED : folder.toString());
        System.out.println(json ? json(report) : report.text());
        return report.perSecond() >= least ? 0 : 1;
    }

    private DigestReport report(String source) throws RunnerException, IOException {
        var articles = ArticleSet.of(source);
        int count = articles.size();
        var jmh = new OneThread(Math.max(1, seconds));
        var measured = new ArrayList<Round>();
        double allocated = 0;
        for (int i = 1; i <= Math.max(1, rounds); i++) {
            System.err.println("round " + i + " of " + Math.max(1, rounds));
            var words = jmh.run(DigestBenchmark.class, "words", "source", source);
            var enriching = jmh.run(DigestBenchmark.class, "enriching", "source", source);
            var digesting = jmh.run(DigestBenchmark.class, "digesting", "source", source);
            measured.add(new Round(words.score() / count, enriching.score() / count, digesting.score() / count));
            allocated = (enriching.allocated() + digesting.allocated()) / count;
        }
        System.err.println("article by article");
        var each = jmh.run(DigestBenchmark.class, "bothOfOne", "source", source).statistics();
        return new DigestReport(
                source.equals(ArticleSet.GENERATED) ? "generated" : source,
                count,
                articles.stream().mapToLong(article -> article.text().length()).sum(),
                measured,
                Spread.of(each),
                allocated);
    }

    private static String json(DigestReport report) {
        var object = new LinkedHashMap<String, Object>();
        object.put("articlesPerSecond", report.perSecond());
        object.put("ratio", report.ratio());
        object.put("measured", report);
        return Json.text(object);
    }
}
