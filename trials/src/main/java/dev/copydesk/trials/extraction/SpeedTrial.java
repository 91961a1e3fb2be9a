package dev.copydesk.trials.extraction;

import dev.copydesk.trials.extraction.SpeedReport.Round;
import dev.copydesk.trials.extraction.SpeedReport.Size;
import dev.copydesk.trials.extraction.SpeedReport.Spread;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks, each in a JVM of its own with one thread, parse and extraction in turn. */
final class SpeedTrial {
    private static final int ITERATIONS = 5;
    private static final int[] SIZES = {10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000};

    private final String folder;
    private final int rounds;
    private final int seconds;
    private final Consumer<String> progress;

    /**
     * @param folder of pages, or {@link PageSet#GENERATED}
     * @param seconds that each benchmark runs to warm up, and again to be measured
     */
    SpeedTrial(String folder, int rounds, int seconds, Consumer<String> progress) {
        this.folder = folder;
        this.rounds = rounds;
        this.seconds = seconds;
        this.progress = progress;
    }

    SpeedReport run(boolean withSizes) throws RunnerException, IOException {
        var pages = PageSet.of(folder);
        int count = pages.size();
        var measured = new ArrayList<Round>();
        double allocated = 0;
        double allocatedByParse = 0;
        for (int i = 1; i <= rounds; i++) {
            progress.accept("round " + i + " of " + rounds);
            var parse = run(FolderBenchmark.class, "parse", "folder", folder);
            var extract = run(FolderBenchmark.class, "extract", "folder", folder);
            measured.add(new Round(score(parse) / count, score(extract) / count));
            allocated = allocated(extract) / count;
            allocatedByParse = allocated(parse) / count;
        }
        progress.accept("page by page");
        var each = run(FolderBenchmark.class, "extractOne", "folder", folder)
                .getPrimaryResult()
                .getStatistics();
        var spread = new Spread(each.getPercentile(50), each.getPercentile(95), each.getPercentile(99), each.getMax());
        return new SpeedReport(
                folder.equals(PageSet.GENERATED) ? "generated" : folder,
                count,
                pages.stream().mapToLong(page -> page.body().length).sum(),
                measured,
                spread,
                allocated,
                allocatedByParse,
                withSizes ? sizes() : List.of());
    }

    private List<Size> sizes() throws RunnerException {
        var sizes = new ArrayList<Size>();
        for (int bytes : SIZES) {
            progress.accept("a page of " + bytes / 1000 + " KB");
            var parse = run(SizeBenchmark.class, "parse", "bytes", Integer.toString(bytes));
            var extract = run(SizeBenchmark.class, "extract", "bytes", Integer.toString(bytes));
            sizes.add(new Size(bytes, score(parse), score(extract), allocated(extract)));
        }
        return sizes;
    }

    private RunResult run(Class<?> benchmark, String method, String parameter, String value) throws RunnerException {
        var time = TimeValue.milliseconds(Math.max(1, seconds * 1000L / ITERATIONS));
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + benchmark.getName().replace(".", "\\.") + "\\." + method + "$")
                .param(parameter, value)
                .forks(1)
                .threads(1)
                .warmupIterations(ITERATIONS)
                .warmupTime(time)
                .measurementIterations(ITERATIONS)
                .measurementTime(time)
                .jvmArgs("-XX:+UseSerialGC", "-Xms1g", "-Xmx1g", "-Xmn512m")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        return new Runner(options.build()).runSingle();
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    /** Bytes, for one call of the benchmark. */
    @SuppressWarnings("rawtypes") // JMH's own
    private static double allocated(RunResult result) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
    }
}
