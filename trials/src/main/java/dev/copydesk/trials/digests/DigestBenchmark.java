package dev.copydesk.trials.digests;

import dev.copydesk.enrich.Enricher;
import dev.copydesk.events.Article;
import dev.copydesk.events.Digest;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.publish.digest.Digester;
import dev.copydesk.trials.load.ArticleSet;
import dev.copydesk.trials.load.WordBreaks;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Enriching all articles of a set and digesting them, against finding the words of the same texts. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DigestBenchmark {
    @Param(ArticleSet.GENERATED)
    public String source = ArticleSet.GENERATED;

    private final Enricher enricher = new Enricher();
    private final Digester digester = new Digester();
    private List<Article> articles = List.of();
    private List<EnrichedArticle> enriched = List.of();
    private int next;

    @Setup
    public void read() throws IOException {
        articles = ArticleSet.of(source);
        enriched = articles.stream().map(this::enriched).toList();
    }

    private EnrichedArticle enriched(Article article) {
        return enricher.enrich(article, 1);
    }

    /** The floor. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public int words() {
        return WordBreaks.count(articles);
    }

    /** Quotes, speakers and tags. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public void enriching(Blackhole sink) {
        for (var article : articles) {
            sink.consume(enriched(article));
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public void digesting(Blackhole sink) {
        for (var article : enriched) {
            sink.consume(digester.digest(article));
        }
    }

    /** Both for one article after the other, each timed. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public Digest bothOfOne() {
        next = next + 1 < articles.size() ? next + 1 : 0;
        return digester.digest(enriched(articles.get(next)));
    }
}
