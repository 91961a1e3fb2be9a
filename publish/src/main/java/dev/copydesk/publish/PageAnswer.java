package dev.copydesk.publish;

import dev.copydesk.publish.pages.PageReader.Place;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What comes of asking this process for a page. */
public sealed interface PageAnswer {
    /** Applies the one function that fits: there is one for every answer. */
    <T> T fold(
            Function<? super Found, ? extends T> found,
            Function<? super Unknown, ? extends T> unknown,
            Function<? super Elsewhere, ? extends T> elsewhere,
            Function<? super NotReady, ? extends T> notReady);

    /**
     * @param page a {@code TagPage} or {@code SpeakerPage} that lists the part asked for
     * @param next where the part behind it begins; absent where nothing is
     */
    record Found(Object page, @Nullable Place next) implements PageAnswer {
        @Override
        public <T> T fold(
                Function<? super Found, ? extends T> found,
                Function<? super Unknown, ? extends T> unknown,
                Function<? super Elsewhere, ? extends T> elsewhere,
                Function<? super NotReady, ? extends T> notReady) {
            return found.apply(this);
        }
    }

    record Unknown() implements PageAnswer {
        @Override
        public <T> T fold(
                Function<? super Found, ? extends T> found,
                Function<? super Unknown, ? extends T> unknown,
                Function<? super Elsewhere, ? extends T> elsewhere,
                Function<? super NotReady, ? extends T> notReady) {
            return unknown.apply(this);
        }
    }

    /**
     * Another process keeps it.
     *
     * @param address its host:port, where it has said so
     */
    record Elsewhere(@Nullable String address) implements PageAnswer {
        @Override
        public <T> T fold(
                Function<? super Found, ? extends T> found,
                Function<? super Unknown, ? extends T> unknown,
                Function<? super Elsewhere, ? extends T> elsewhere,
                Function<? super NotReady, ? extends T> notReady) {
            return elsewhere.apply(this);
        }
    }

    /** The stage is starting, or its partitions are on their way to another process. */
    record NotReady() implements PageAnswer {
        @Override
        public <T> T fold(
                Function<? super Found, ? extends T> found,
                Function<? super Unknown, ? extends T> unknown,
                Function<? super Elsewhere, ? extends T> elsewhere,
                Function<? super NotReady, ? extends T> notReady) {
            return notReady.apply(this);
        }
    }
}
