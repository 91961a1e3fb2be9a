package dev.copydesk.trials.quotes;

import dev.copydesk.enrich.quotes.QuoteFinder;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.enrich.speakers.Speakers;
import dev.copydesk.events.Article;
import dev.copydesk.events.Speaker;
import dev.copydesk.language.Reading;
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

/** Quotes and speakers of all articles of a set, from the text on, against finding the words of the same texts. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class QuotesBenchmark {
    @Param(ArticleSet.GENERATED)
    public String source = ArticleSet.GENERATED;

    private List<Article> articles = List.of();
    private int next;

    @Setup
    public void read() throws IOException {
        articles = ArticleSet.of(source);
    }

    /** The floor. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public int words() {
        return WordBreaks.count(articles);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public void quotes(Blackhole sink) {
        for (var article : articles) {
            sink.consume(speakers(article));
        }
    }

    /** One article after the other, each timed. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public List<Speaker> quotesOfOne() {
        next = next + 1 < articles.size() ? next + 1 : 0;
        return speakers(articles.get(next));
    }

    /** As {@link dev.copydesk.enrich.Enricher} does, tags left out. */
    static List<Speaker> speakers(Article article) {
        var reading = Reading.of(article);
        var cast = Cast.of(reading);
        return Speakers.of(reading, cast, QuoteFinder.in(reading, cast));
    }
}
