package dev.copydesk.ingest.fetch;

import java.time.Duration;

/** What the stage needs of a {@link PageFetcher}. */
interface Fetching extends AutoCloseable {
    FetchOutcome fetch(String url);

    /** The rest between two requests to the host of {@code url}. */
    Duration delay(String url);

    /** Ends what is under way. */
    @Override
    void close();
}
