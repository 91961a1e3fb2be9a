package dev.copydesk.trials.extraction;

import dev.copydesk.trials.extraction.SpeedReport.Round;
import dev.copydesk.trials.extraction.SpeedReport.Size;
import dev.copydesk.trials.jmh.OneThread;
import dev.copydesk.trials.jmh.Spread;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the benchmarks, each in a JVM of its own with one thread, parse and extraction in turn. */
final class SpeedTrial {
    private static final int[] SIZES = {10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000};

    private final String folder;
    private final int rounds;
    private final OneThread jmh;
    private final Consumer<String> progress;

    /**
     * @param folder of pages, or {@link PageSet#GENERATED}
     * @param seconds that each benchmark runs to warm up, and again to be measured
     */
    SpeedTrial(String folder, int rounds, int seconds, Consumer<String> progress) {
        this.folder = folder;
        this.rounds = rounds;
        this.jmh = new OneThread(seconds);
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
            var parse = jmh.run(FolderBenchmark.class, "parse", "folder", folder);
            var extract = jmh.run(FolderBenchmark.class, "extract", "folder", folder);
            measured.add(new Round(parse.score() / count, extract.score() / count));
            allocated = extract.allocated() / count;
            allocatedByParse = parse.allocated() / count;
        }
        progress.accept("page by page");
        var each =
                jmh.run(FolderBenchmark.class, "extractOne", "folder", folder).statistics();
        var spread = Spread.of(each);
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
            var parse = jmh.run(SizeBenchmark.class, "parse", "bytes", Integer.toString(bytes));
            var extract = jmh.run(SizeBenchmark.class, "extract", "bytes", Integer.toString(bytes));
            sizes.add(new Size(bytes, parse.score(), extract.score(), extract.allocated()));
        }
        return sizes;
    }
}
