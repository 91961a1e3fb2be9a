package dev.copydesk.publish.digest;

import dev.copydesk.events.Article;
import dev.copydesk.events.Digest;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.KeyQuote;
import dev.copydesk.events.Statement;
import dev.copydesk.events.Status;
import dev.copydesk.events.Tag;
import dev.copydesk.events.Take;
import dev.copydesk.events.TimeSaved;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an article's digest: sentences chosen from its text, nothing written anew but the take. */
public final class Digester {
    private static final int MOST_TAGS = 30;

    /** The part of the source's words that signal and case may have together; a digest longer than that saves little. */
    private static final double MOST_OF_SOURCE = 0.6;

    /** The digest of sentences chosen from the article, and where a language model was asked with what it wrote. */
    public Digest digest(EnrichedArticle enriched) {
        var chosen = chosen(enriched);
        return enriched.draft() == null ? chosen : Written.onto(chosen, enriched.draft());
    }

    private Digest chosen(EnrichedArticle enriched) {
        var take = Assessment.of(enriched);
        var text = enriched.article().text();
        if (enriched.status() == Status.CANCELED) {
            return smaller(enriched, take, "canceled");
        }
        if (text.isBlank()) {
            return smaller(enriched, take, "no-text");
        }
        int words = Words.count(text);
        if (words < Signal.FEWEST_WORDS) {
            return smaller(enriched, take, "too-short");
        }
        var body = Body.of(enriched);
        var prose = new ProseExcerpts(body).all();
        var quotes = new QuoteExcerpts(body).all();
        var signal = Signal.of(body, prose);
        int budget = (int) (words * MOST_OF_SOURCE) - signal.words();
        var points = Case.of(body, signal, prose, quotes, budget).points().stream()
                .map(Excerpt::statement)
                .toList();
        var statement = signal.statement();
        boolean small = statement == null || points.size() < Case.FEWEST;
        return digest(
                enriched,
                statement,
                points,
                take,
                timeSaved(enriched.article(), statement, points, take),
                KeyQuotes.of(body),
                small ? "too-short" : null);
    }

    /** A digest without signal and case: whoever wants to know reads the article. */
    private static Digest smaller(EnrichedArticle enriched, Take take, String why) {
        double minutes = minutes(enriched.article());
        var time = new TimeSaved(minutes, minutes, 0);
        return digest(enriched, null, List.of(), take, time, List.of(), why);
    }

    private static Digest digest(
            EnrichedArticle enriched,
            @Nullable Statement signal,
            List<Statement> points,
            Take take,
            TimeSaved time,
            List<KeyQuote> quotes,
            @Nullable String withheld) {
        Article article = enriched.article();
        List<Tag> tags = enriched.status() == Status.CANCELED
                ? List.of()
                : enriched.tags().stream().limit(MOST_TAGS).toList();
        return new Digest(
                enriched.id(),
                enriched.version(),
                enriched.status(),
                article.headline(),
                article.canonicalUrl(),
                article.site(),
                article.publishedAt(),
                article.language(),
                article.bylines(),
                article.images().isEmpty() ? null : article.images().get(0),
                signal,
                points,
                take,
                time,
                tags,
                quotes,
                withheld,
                enriched.changes(),
                null,
                enriched.revision());
    }

    private static TimeSaved timeSaved(Article article, @Nullable Statement signal, List<Statement> points, Take take) {
        var speed = ReadingSpeed.of(article.language());
        int words = points.stream().mapToInt(p -> Words.count(p.text())).sum()
                + (signal == null ? 0 : Words.count(signal.text()))
                + Words.count(take.text());
        double source = minutes(article);
        double digest = Math.min(source, tenths(speed.minutes(words)));
        return new TimeSaved(source, digest, tenths(source - digest));
    }

    private static double minutes(Article article) {
        return ReadingTime.of(article.text(), article.language()).minutes();
    }

    private static double tenths(double minutes) {
        return Math.round(minutes * 10) / 10.0;
    }
}
