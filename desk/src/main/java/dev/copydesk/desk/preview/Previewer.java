package dev.copydesk.desk.preview;

import dev.copydesk.desk.input.Input;
import dev.copydesk.desk.input.Input.PageInput;
import dev.copydesk.desk.input.Input.Unusable;
import dev.copydesk.desk.input.Input.UrlInput;
import dev.copydesk.enrich.Enricher;
import dev.copydesk.events.Article;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.Page;
import dev.copydesk.events.json.Json;
import dev.copydesk.ingest.extract.ExtractOutcome;
import dev.copydesk.ingest.extract.Extractor;
import dev.copydesk.ingest.extract.parts.PageArrival;
import dev.copydesk.ingest.fetch.FetchOutcome;
import dev.copydesk.publish.digest.Digester;
import dev.copydesk.stage.Pure;
import java.util.Objects;
import java.util.function.Function;

/** What the pipeline would make of an input, without Kafka: the same functions, the same limits. */
public final class Previewer {
    private final Function<String, FetchOutcome> fetcher;
    private final PreviewStage last;
    private final int maxPageBytes;
    private final Extractor extractor = new Extractor();
    private final Enricher enricher = new Enricher();
    private final Digester digester = new Digester();

    /** @param fetcher asks the network for a URL */
    public Previewer(Function<String, FetchOutcome> fetcher, PreviewStage last, int maxPageBytes) {
        this.fetcher = fetcher;
        this.last = last;
        this.maxPageBytes = maxPageBytes;
    }

    /** Never throws for what is in the input. */
    public PreviewRow preview(Input input) {
        if (input instanceof Unusable unusable) {
            return PreviewRow.error(input.given(), unusable.code(), unusable.message());
        }
        if (input instanceof UrlInput url) {
            return read(input.given(), fetcher.apply(url.url()));
        }
        return read(input.given(), ((PageInput) input).page(), false);
    }

    private PreviewRow read(String given, FetchOutcome outcome) {
        if (outcome instanceof FetchOutcome.Fetched fetched) {
            return read(given, fetched.page(), true);
        }
        if (outcome instanceof FetchOutcome.RetryLater later) {
            return PreviewRow.error(given, later.reason().code(), later.message());
        }
        var refused = (FetchOutcome.Refused) outcome;
        return PreviewRow.error(given, refused.reason().code(), refused.message());
    }

    /** @param follow whether the network is asked for the article's other pages */
    private PreviewRow read(String given, Page page, boolean follow) {
        try {
            if (page.body().length > maxPageBytes) {
                throw new BadRecord(BadRecord.Reason.INPUT_TOO_LARGE, "a page of " + page.body().length + " bytes");
            }
            var outcome = Pure.call(extractor::extract, page);
            if (outcome instanceof ExtractOutcome.Refused refused) {
                return PreviewRow.error(given, refused.reason().code(), refused.message());
            }
            var first = ((ExtractOutcome.Extracted) outcome).article();
            var article = follow ? withItsOtherPages(page, first) : first;
            var enriched = last == PreviewStage.ARTICLE ? null : Pure.call(a -> enricher.enrich(a, 1), article);
            var digest = last != PreviewStage.DIGEST || enriched == null ? null : Pure.call(digester::digest, enriched);
            return new PreviewRow(given, article, enriched, digest, null);
        } catch (BadRecord e) {
            return PreviewRow.error(given, e.reason().code(), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return PreviewRow.error(given, BadRecord.Reason.INTERNAL.code(), e.toString());
        }
    }

    /** The article with the pages that could be had, as the extract stage would join them one after the other. */
    private Article withItsOtherPages(Page page, Article first) {
        var key = NormalizedUrl.of(page.url()).value();
        var arrival = PageArrival.first(key, first, null, 0);
        for (var request = arrival.request(); request != null; request = arrival.request()) {
            var continues = Objects.requireNonNull(request.continues());
            if (!(fetcher.apply(request.url()) instanceof FetchOutcome.Fetched fetched)) {
                break;
            }
            var next = fetched.page().continuing(continues);
            if (!(Pure.call(extractor::extract, next) instanceof ExtractOutcome.Extracted extracted)) {
                break;
            }
            try {
                arrival = PageArrival.later(continues, next.baseUrl(), extracted.article(), arrival.held(), 0);
            } catch (BadRecord noPartOfIt) {
                break;
            }
        }
        return arrival.article();
    }

    /** The row as one line of JSON. */
    public static String json(PreviewRow row) {
        return Json.text(row);
    }
}
