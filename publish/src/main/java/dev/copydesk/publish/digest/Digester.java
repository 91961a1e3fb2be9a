package dev.copydesk.publish.digest;

import dev.copydesk.events.Article;
import dev.copydesk.events.Digest;
import dev.copydesk.events.Draft;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.KeyQuote;
import dev.copydesk.events.Span;
import dev.copydesk.events.Statement;
import dev.copydesk.events.Status;
import dev.copydesk.events.Tag;
import dev.copydesk.events.Take;
import dev.copydesk.events.TimeSaved;
import dev.copydesk.events.Writing;
import dev.copydesk.publish.take.NumberedEntries;
import dev.copydesk.publish.take.ShownDigest;
import dev.copydesk.publish.take.TakeMaker;
import dev.copydesk.publish.take.WithheldReason;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes an article's digest: sentences chosen from its text, nothing written anew but the take, and what comes as a draft. */
public final class Digester {
    /** The most entries of a list that are points. */
    private static final int MOST_ENTRIES = 8;

    /** The part of the source's words that signal and case may have together; a digest longer than that saves little. */
    private static final double MOST_OF_SOURCE = 0.7;

    /** What is chosen from the text before it is judged. */
    private record Chosen(
            @Nullable Statement signal,
            List<Statement> points,
            List<KeyQuote> quotes,
            @Nullable WithheldReason withheld) {
        /** With a language model's signal and case in place of a whole digest's. */
        Chosen written(@Nullable Draft draft) {
            return draft == null || draft.signal() == null || !WithheldRules.isWritable(withheld)
                    ? this
                    : new Chosen(draft.signal(), draft.points(), quotes, null);
        }
    }

    /** The digest of sentences chosen from the article, or where a language model's draft passed, of what it wrote. */
    public Digest digest(EnrichedArticle enriched) {
        var nothing = WithheldRules.all(enriched);
        boolean blank = enriched.status() == Status.CANCELED
                || enriched.article().text().isBlank();
        if (blank) {
            return judged(enriched, List.of(), new Chosen(null, List.of(), List.of(), nothing));
        }
        var body = DigestBody.of(enriched);
        var sentences =
                body.sentences().stream().map(s -> body.span(s.from(), s.to())).toList();
        var chosen = nothing == null ? chosen(body) : new Chosen(null, List.of(), List.of(), nothing);
        return judged(enriched, sentences, chosen.written(enriched.draft()));
    }

    /** Whether a language model's signal and case may stand in place of a digest's. */
    public static boolean takesDraft(Digest digest) {
        return digest.withheld() == null
                || WithheldReason.of(digest.withheld())
                        .filter(WithheldReason::isWritable)
                        .isPresent();
    }

    private static Chosen chosen(DigestBody body) {
        var article = body.article().article();
        var entries = NumberedEntries.of(article);
        var antecedents = new KnownAntecedents(body);
        var people = new DigestPeople(body);
        var likelihood = new FactLikelihood(body);
        var prose = new ProseExcerpts(body, antecedents, people, likelihood).all();
        var signal = SignalSentences.of(body, prose, likelihood);
        var writer = new StatementWriter(body, people);
        var statement = signal.excerpts().isEmpty() ? null : writer.write(signal.sentences());
        var quotes = KeyQuotes.of(body);
        var other = WithheldRules.sentences(body, !entries.isEmpty());
        if (other != null) {
            var points =
                    switch (other) {
                        case LIVE -> NewestPosts.newest(body);
                        case LIST -> listed(body, entries);
                        default -> List.<Statement>of();
                    };
            return new Chosen(other == WithheldReason.LIVE ? null : statement, points, quotes, other);
        }
        int budget = (int) (DigestWords.count(body.text()) * MOST_OF_SOURCE) - signal.words();
        var said = new QuoteExcerpts(body, antecedents, people, likelihood).all();
        var points = CasePoints.of(body, signal, prose, said, budget).stream()
                .map(e -> writer.write(e.sentences()))
                .toList();
        return new Chosen(statement, points, quotes, WithheldRules.part(article, statement != null, points.size()));
    }

    private static List<Statement> listed(DigestBody body, List<Span> entries) {
        return entries.stream()
                .limit(MOST_ENTRIES)
                .map(span -> new Statement(DigestWords.flat(body.points().at(span)), List.of(span)))
                .toList();
    }

    private static Digest judged(EnrichedArticle enriched, List<Span> sentences, Chosen chosen) {
        double minutes = ReadingTime.of(
                        enriched.article().text(), enriched.article().language())
                .minutes();
        var shown = ShownDigest.of(chosen.signal(), chosen.points(), chosen.quotes(), chosen.withheld(), minutes);
        var take = TakeMaker.of(enriched, sentences, shown);
        return digest(enriched, chosen, take, timeSaved(enriched.article(), minutes, chosen, take));
    }

    /** A digest without signal and case saves nothing: whoever wants to know reads the article. */
    private static TimeSaved timeSaved(Article article, double source, Chosen chosen, Take take) {
        var speed = ReadingSpeed.of(article.language());
        if (chosen.signal() == null && chosen.points().isEmpty()) {
            return new TimeSaved(source, source, 0, speed.perMinute());
        }
        var text = Stream.concat(Stream.ofNullable(chosen.signal()), chosen.points().stream())
                .map(Statement::text)
                .collect(Collectors.joining(" "));
        double digest =
                Math.min(source, tenths(speed.minutes(DigestWords.count(text) + DigestWords.count(take.text()))));
        return new TimeSaved(source, digest, tenths(source - digest), speed.perMinute());
    }

    private static Digest digest(EnrichedArticle enriched, Chosen chosen, Take take, TimeSaved time) {
        Article article = enriched.article();
        var draft = enriched.draft();
        List<Tag> tags = enriched.status() == Status.CANCELED ? List.of() : DigestTags.of(enriched.tags());
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
                chosen.signal(),
                chosen.points(),
                take,
                time,
                tags,
                chosen.quotes(),
                chosen.withheld() == null ? null : chosen.withheld().code(),
                enriched.changes(),
                draft == null ? null : new Writing(draft.model(), draft.refused()),
                enriched.revision());
    }

    private static double tenths(double minutes) {
        return Math.round(minutes * 10) / 10.0;
    }
}
