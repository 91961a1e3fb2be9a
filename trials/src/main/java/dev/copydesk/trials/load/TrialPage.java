package dev.copydesk.trials.load;

import dev.copydesk.events.ArticleId;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.Page;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** A page that a trial feeds. */
@SuppressWarnings("ArrayRecordComponent") // bytes that are sent
public record TrialPage(String url, byte[] html) {
    /** The id that its article gets, as the page names no other canonical URL. */
    public String articleId() {
        return ArticleId.of(NormalizedUrl.of(url));
    }

    /** @param at when it was fetched, or null for the time of the record */
    public ProducerRecord<byte[], byte[]> toRecord(String topic, @Nullable Instant at) {
        var key = NormalizedUrl.of(url).value().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var record = new ProducerRecord<>(topic, key, html);
        new Page(url, null, 200, "text/html; charset=utf-8", at, html).writeTo(record.headers());
        return record;
    }
}
