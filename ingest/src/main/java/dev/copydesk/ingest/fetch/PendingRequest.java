package dev.copydesk.ingest.fetch;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.Continuation;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.headers.DeadLetter;
import dev.copydesk.events.topics.StageName;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A request that has been read and is not done.
 *
 * @param attempts made so far
 * @param continues of which article the page is the continuation; null for a page of its own
 */
record PendingRequest(
        NormalizedUrl url,
        String asked,
        int attempts,
        @Nullable Continuation continues,
        ConsumerRecord<byte[], byte[]> source,
        PartitionProgress progress) {

    /** The key of its page: all pages of an article are on one partition. */
    String pageKey() {
        return continues == null ? url.value() : continues.first();
    }

    String host() {
        return url.host();
    }

    PendingRequest afterAttempt() {
        return new PendingRequest(url, asked, attempts + 1, continues, source, progress);
    }

    /** Leaves it to whoever has the partition next. */
    void abandon() {
        progress.abandon(source.offset());
    }

    DeadLetter deadLetter(BadRecord.Reason reason, String message, @Nullable String stackTrace) {
        return deadLetter(source, reason, message, stackTrace);
    }

    static DeadLetter deadLetter(
            ConsumerRecord<byte[], byte[]> source,
            BadRecord.Reason reason,
            String message,
            @Nullable String stackTrace) {
        return new DeadLetter(
                StageName.FETCH,
                reason,
                message,
                stackTrace,
                source.topic(),
                source.partition(),
                source.offset(),
                source.key(),
                source.value(),
                source.headers());
    }
}
