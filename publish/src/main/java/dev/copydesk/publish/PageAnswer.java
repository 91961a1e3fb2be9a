package dev.copydesk.publish;

import dev.copydesk.publish.pages.PageReader.Place;
import org.jspecify.annotations.Nullable;

/** What comes of asking this process for a page. */
public sealed interface PageAnswer {
    /**
     * @param page a {@code TagPage} or {@code SpeakerPage} that lists the part asked for
     * @param next where the part behind it begins; absent where nothing is
     */
    record Found(Object page, @Nullable Place next) implements PageAnswer {}

    record Unknown() implements PageAnswer {}

    /**
     * Another process keeps it.
     *
     * @param address its host:port, where it has said so
     */
    record Elsewhere(@Nullable String address) implements PageAnswer {}

    /** The stage is starting, or its partitions are on their way to another process. */
    record NotReady() implements PageAnswer {}
}
