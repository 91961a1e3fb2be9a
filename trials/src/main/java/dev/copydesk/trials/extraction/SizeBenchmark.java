package dev.copydesk.trials.extraction;

import dev.copydesk.events.Page;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.ingest.extract.ExtractOutcome;
import dev.copydesk.ingest.extract.Extractor;
import dev.copydesk.trials.load.SizedPage;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One generated page of each size. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SizeBenchmark {
    /** 10 KB to 10 MB, of which each is about three times the one before. */
    @Param({"10000", "30000", "100000", "300000", "1000000", "3000000", "10000000"})
    public int bytes;

    private final Extractor extractor = new Extractor(TopicSettings.LARGEST_MAX_PAGE_BYTES);
    private Page page = new Page("https://long-read.example/", null, 200, null, null, new byte[0]);
    private String text = "";

    @Setup
    public void generate() {
        page = PageSet.page(SizedPage.of(bytes, 3));
        text = new String(page.body(), StandardCharsets.UTF_8);
    }

    @Benchmark
    public Document parse() {
        return Jsoup.parse(text, page.url());
    }

    @Benchmark
    public ExtractOutcome extract() {
        return extractor.extract(page);
    }
}
