package dev.copydesk.trials.extraction;

import dev.copydesk.events.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The speed of extraction as a share of bare parsing's, time and allocation of a page, and how both grow with its size. */
@Command(
        name = "speed-trial",
        description = "Measure extraction, from a page's bytes to its article, against Jsoup.parse of the same pages.",
        mixinStandardHelpOptions = true)
final class SpeedTrialMain implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "HTML files to read; generated pages without it")
    @Nullable
    Path folder;

    @Option(names = "--rounds", defaultValue = "3", description = "of both in turn (default: ${DEFAULT-VALUE})")
    int rounds = 3;

    @Option(
            names = "--seconds",
            defaultValue = "10",
            description = "of warming up, and as many of measuring, for each (default: ${DEFAULT-VALUE})")
    int seconds = 10;

    @Option(names = "--no-sizes", description = "leave out the table over sizes")
    boolean noSizes;

    @Option(names = "--least", defaultValue = "0", description = "a smaller ratio fails (default: ${DEFAULT-VALUE})")
    double least;

    @Option(names = "--json", description = "print one JSON object")
    boolean json;

    public static void main(String[] args) {
        System.exit(new CommandLine(new SpeedTrialMain()).execute(args));
    }

    @Override
    public Integer call() throws RunnerException, IOException {
        var pages = folder == null ? PageSet.GENERATED : folder.toString();
        var report =
                new SpeedTrial(pages, Math.max(1, rounds), Math.max(1, seconds), System.err::println).run(!noSizes);
        System.out.println(json ? json(report) : report.text());
        return report.ratio() >= least && report.isLinear() ? 0 : 1;
    }

    private static String json(SpeedReport report) {
        var object = new LinkedHashMap<String, Object>();
        object.put("ratio", report.ratio());
        object.put("linear", report.isLinear());
        object.put("measured", report);
        return new String(Json.bytes(object), java.nio.charset.StandardCharsets.UTF_8);
    }
}
