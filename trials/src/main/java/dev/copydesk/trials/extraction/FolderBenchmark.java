package dev.copydesk.trials.extraction;

import dev.copydesk.events.Page;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.ingest.extract.ExtractOutcome;
import dev.copydesk.ingest.extract.Extractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** All pages of a set, from bytes to article, against bare {@code Jsoup.parse} of the same pages as text. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FolderBenchmark {
    @Param(PageSet.GENERATED)
    public String folder = PageSet.GENERATED;

    private final Extractor extractor = new Extractor(TopicSettings.LARGEST_MAX_PAGE_BYTES);
    private List<Page> pages = List.of();
    private List<String> texts = List.of();
    private int next;

    @Setup
    public void read() throws IOException {
        pages = PageSet.of(folder);
        texts = pages.stream()
                .map(page -> new String(page.body(), StandardCharsets.UTF_8))
                .toList();
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public void parse(Blackhole sink) {
        for (int i = 0; i < texts.size(); i++) {
            sink.consume(Jsoup.parse(texts.get(i), pages.get(i).url()));
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public void extract(Blackhole sink) {
        for (var page : pages) {
            sink.consume(extractor.extract(page));
        }
    }

    /** One page after the other, each timed. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public ExtractOutcome extractOne() {
        next = next + 1 < pages.size() ? next + 1 : 0;
        return extractor.extract(pages.get(next));
    }
}
