package dev.copydesk.trials.quotes;

import dev.copydesk.enrich.quotes.QuoteFinder;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.events.Article;
import dev.copydesk.events.json.Json;
import dev.copydesk.language.Reading;
import dev.copydesk.trials.jmh.OneThread;
import dev.copydesk.trials.jmh.Spread;
import dev.copydesk.trials.load.ArticleSet;
import dev.copydesk.trials.quotes.QuotesReport.Round;
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

/** The speed of quotes and speakers, time and allocation of an article, and the memory of the tables. */
@Command(
        name = "quotes-trial",
        description = "Measure finding quotes and speakers, from an article's text on, against finding its words.",
        mixinStandardHelpOptions = true)
final class QuotesTrialMain implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "HTML, text or JSON Lines files to read; generated articles without it")
    @Nullable
    Path folder;

    @Option(names = "--rounds", defaultValue = "3", description = "of both in turn (default: ${DEFAULT-VALUE})")
    int rounds = 3;

    @Option(
            names = "--seconds",
            defaultValue = "10",
            description = "of warming up, and as many of measuring, for each (default: ${DEFAULT-VALUE})")
    int seconds = 10;

    @Option(
            names = "--least",
            defaultValue = "150",
            description = "fewer articles a second fail (default: ${DEFAULT-VALUE})")
    double least = 150;

    @Option(names = "--most-tables", defaultValue = "100", description = "more MB fail (default: ${DEFAULT-VALUE})")
    double mostTables = 100;

    @Option(names = "--json", description = "print one JSON object")
    boolean json;

    public static void main(String[] args) {
        System.exit(new CommandLine(new QuotesTrialMain()).execute(args));
    }

    @Override
    public Integer call() throws RunnerException, IOException {
        long tables = Tables.bytes();
        var report = report(folder == null ? ArticleSet.GENERATED : folder.toString(), tables);
        System.out.println(json ? json(report) : report.text());
        return report.perSecond() >= least && tables <= mostTables * 1e6 ? 0 : 1;
    }

    private QuotesReport report(String source, long tables) throws RunnerException, IOException {
        var articles = ArticleSet.of(source);
        int count = articles.size();
        var jmh = new OneThread(Math.max(1, seconds));
        var measured = new ArrayList<Round>();
        double allocated = 0;
        for (int i = 1; i <= Math.max(1, rounds); i++) {
            System.err.println("round " + i + " of " + Math.max(1, rounds));
            var words = jmh.run(QuotesBenchmark.class, "words", "source", source);
            var quotes = jmh.run(QuotesBenchmark.class, "quotes", "source", source);
            measured.add(new Round(words.score() / count, quotes.score() / count));
            allocated = quotes.allocated() / count;
        }
        System.err.println("article by article");
        var each =
                jmh.run(QuotesBenchmark.class, "quotesOfOne", "source", source).statistics();
        return new QuotesReport(
                source.equals(ArticleSet.GENERATED) ? "generated" : source,
                count,
                articles.stream().mapToLong(article -> article.text().length()).sum(),
                articles.stream().mapToLong(QuotesTrialMain::quotes).sum(),
                measured,
                Spread.of(each),
                allocated,
                tables);
    }

    private static int quotes(Article article) {
        var reading = Reading.of(article);
        return QuoteFinder.in(reading, Cast.of(reading)).quotes().size();
    }

    private static String json(QuotesReport report) {
        var object = new LinkedHashMap<String, Object>();
        object.put("articlesPerSecond", report.perSecond());
        object.put("ratio", report.ratio());
        object.put("measured", report);
        return Json.text(object);
    }
}
