package dev.copydesk.ingest.fetch;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.BadRecord.Reason;
import dev.copydesk.events.FetchRequest;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.headers.DeadLetter;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.stage.EventReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads the records of {@code requests}. */
final class RequestReader {
    private final EventReader<FetchRequest> events;

    RequestReader(Topic requests) {
        this.events = new EventReader<>(requests, FetchRequest.class);
    }

    /** Of which page a request asked that failed, as far as it can be read. */
    static Optional<String> urlOf(DeadLetter letter) {
        try {
            return Optional.of(Json.read(letter.value(), FetchRequest.class).url());
        } catch (BadRecord e) {
            return Optional.empty();
        }
    }

    /** @throws BadRecord where the record is no request of a known version */
    PendingRequest read(ConsumerRecord<byte[], byte[]> source, PartitionProgress progress) {
        var key = source.key() == null ? null : new String(source.key(), StandardCharsets.UTF_8);
        var request = events.read(key, source.value(), source.headers());
        if (request == null) {
            throw new BadRecord(Reason.EMPTY, "a request without a value");
        }
        return new PendingRequest(
                NormalizedUrl.of(request.url()), request.url(), 0, request.continues(), source, progress);
    }
}
