package dev.copydesk.desk.preview;

import dev.copydesk.events.Article;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.FetchRequest;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.Page;
import dev.copydesk.ingest.extract.ExtractOutcome;
import dev.copydesk.ingest.extract.Extractor;
import dev.copydesk.ingest.extract.parts.HeldPages;
import dev.copydesk.ingest.extract.parts.PageArrival;
import dev.copydesk.ingest.fetch.FetchOutcome;
import dev.copydesk.stage.Pure;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks for the pages that an article goes on with, one after the other, as the pipeline does. */
final class OtherPages {
    private final Function<String, FetchOutcome> fetcher;
    private final Extractor extractor;

    OtherPages(Function<String, FetchOutcome> fetcher, Extractor extractor) {
        this.fetcher = fetcher;
        this.extractor = extractor;
    }

    /** The article with the pages that could be had. */
    Article join(Page page, Article first) {
        var arrival = PageArrival.first(NormalizedUrl.of(page.url()).value(), first, null, 0);
        for (var next = next(arrival); next != null; next = next(arrival)) {
            arrival = next;
        }
        return arrival.article();
    }

    private @Nullable PageArrival next(PageArrival arrival) {
        return arrival.request() == null ? null : next(arrival.request(), arrival.held());
    }

    /** Null where the page cannot be had, or is no part of the article. */
    private @Nullable PageArrival next(FetchRequest request, @Nullable HeldPages held) {
        var continues = request.continues();
        if (continues != null && fetcher.apply(request.url()) instanceof FetchOutcome.Fetched fetched) {
            var page = fetched.page().continuing(continues);
            try {
                return Pure.call(extractor::extract, page) instanceof ExtractOutcome.Extracted extracted
                        ? PageArrival.later(continues, page.baseUrl(), extracted.article(), held, 0)
                        : null;
            } catch (BadRecord noPartOfIt) {
                return null;
            }
        }
        return null;
    }
}
