package dev.copydesk.desk.preview;

import dev.copydesk.enrich.Enricher;
import dev.copydesk.events.Article;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Page;
import dev.copydesk.ingest.extract.Extractor;
import dev.copydesk.ingest.extract.body.BodyExplanation;
import dev.copydesk.ingest.fetch.FetchOutcome;
import dev.copydesk.operations.submit.SubmissionInput;
import dev.copydesk.operations.submit.SubmissionInput.PageInput;
import dev.copydesk.operations.submit.SubmissionInput.Unusable;
import dev.copydesk.operations.submit.SubmissionInput.UrlInput;
import dev.copydesk.publish.digest.Digester;
import dev.copydesk.publish.writing.model.DraftWriter;
import dev.copydesk.stage.Pure;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the pipeline would make of an input, without Kafka: the same functions, the same limits. */
public final class Previewer {
    private final Function<String, FetchOutcome> fetcher;
    private final PreviewStage last;
    private final boolean explains;
    private final Extractor extractor;
    private final OtherPages otherPages;
    private final Enricher enricher;
    private final Digester digester = new Digester();
    private final @Nullable DraftWriter writer;

    /**
     * @param fetcher asks the network for a URL
     * @param explains whether to say of every block of a page why it is part of the text or not
     * @param enricher with the models of the command line
     * @param writer has a language model write signal and case; null for none
     */
    public Previewer(
            Function<String, FetchOutcome> fetcher,
            PreviewStage last,
            int maxPageBytes,
            boolean explains,
            Enricher enricher,
            @Nullable DraftWriter writer) {
        this.writer = writer;
        this.fetcher = fetcher;
        this.extractor = new Extractor(maxPageBytes);
        this.otherPages = new OtherPages(fetcher, extractor);
        this.last = last;
        this.explains = explains;
        this.enricher = enricher;
    }

    /** Of a newsroom without models. */
    public Previewer(Function<String, FetchOutcome> fetcher, PreviewStage last, int maxPageBytes, boolean explains) {
        this(fetcher, last, maxPageBytes, explains, new Enricher(), null);
    }

    /** Never throws for what is in the input. */
    public PreviewRow preview(SubmissionInput input) {
        if (input instanceof Unusable unusable) {
            return PreviewRow.error(input.given(), unusable.code(), unusable.message());
        }
        if (input instanceof UrlInput url) {
            return read(input.given(), fetcher.apply(url.url()));
        }
        return read(input.given(), ((PageInput) input).page(), false);
    }

    private PreviewRow read(String given, FetchOutcome outcome) {
        return outcome.fold(
                fetched -> read(given, fetched.page(), true),
                later -> PreviewRow.error(given, later.reason().code(), later.message()),
                refused -> PreviewRow.error(given, refused.reason().code(), refused.message()));
    }

    /** @param follow whether the network is asked for the article's other pages */
    private PreviewRow read(String given, Page page, boolean follow) {
        return row(given, page, follow).because(explains ? explanation(page) : null);
    }

    private PreviewRow row(String given, Page page, boolean follow) {
        try {
            return Pure.call(extractor::extract, page)
                    .fold(
                            extracted -> made(
                                    given, follow ? otherPages.join(page, extracted.article()) : extracted.article()),
                            refused -> PreviewRow.error(given, refused.reason().code(), refused.message()));
        } catch (BadRecord e) {
            return PreviewRow.error(given, e.reason().code(), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return PreviewRow.error(given, BadRecord.Reason.INTERNAL.code(), e.toString());
        }
    }

    private PreviewRow made(String given, Article article) {
        var enriched = last == PreviewStage.ARTICLE ? null : Pure.call(a -> written(enricher.enrich(a, 1)), article);
        var digest = last != PreviewStage.DIGEST || enriched == null ? null : Pure.call(digester::digest, enriched);
        return new PreviewRow(given, article, enriched, digest, null, null);
    }

    private EnrichedArticle written(EnrichedArticle article) {
        if (writer == null || last != PreviewStage.DIGEST) {
            return article;
        }
        try {
            return article.with(writer.write(article).orElse(null));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return article;
        }
    }

    /** Null where the page cannot be read at all; the row's error says why. */
    private @Nullable BodyExplanation explanation(Page page) {
        try {
            return Pure.call(extractor::explain, page);
        } catch (RuntimeException e) {
            return null;
        }
    }
}
