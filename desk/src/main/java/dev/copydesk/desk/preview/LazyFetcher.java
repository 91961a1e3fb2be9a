package dev.copydesk.desk.preview;

import dev.copydesk.ingest.fetch.FetchOutcome;
import dev.copydesk.ingest.fetch.FetchSettings;
import dev.copydesk.ingest.fetch.PageFetcher;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks the network for pages; makes its client when the first is asked for. */
public final class LazyFetcher implements Function<String, FetchOutcome>, AutoCloseable {
    private final FetchSettings settings;
    private @Nullable PageFetcher fetcher;

    public LazyFetcher(FetchSettings settings) {
        this.settings = settings;
    }

    @Override
    public FetchOutcome apply(String url) {
        if (fetcher == null) {
            fetcher = new PageFetcher(settings);
        }
        return fetcher.fetch(url);
    }

    @Override
    public void close() {
        if (fetcher != null) {
            fetcher.close();
        }
    }
}
