package dev.copydesk.ingest.fetch;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.BadRecord.Reason;
import dev.copydesk.events.FetchRequest;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.headers.CloudEvents;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads the records of {@code requests}. */
record RequestReader(Topic requests) {
    /** @throws BadRecord where the record is no request of a known version */
    PendingRequest read(ConsumerRecord<byte[], byte[]> source, PartitionProgress progress) {
        if (source.key() == null) {
            throw new BadRecord(Reason.NO_KEY, "a request without a key; it is the host of its URL");
        }
        if (source.value() == null || source.value().length == 0) {
            throw new BadRecord(Reason.EMPTY, "a request without a value");
        }
        if (source.value().length > requests.maxValueBytes()) {
            throw new BadRecord(
                    Reason.INPUT_TOO_LARGE,
                    "a request of " + source.value().length + " bytes; at most " + requests.maxValueBytes());
        }
        var type = CloudEvents.type(source.headers());
        if (type != null && !type.equals(requests.eventType())) {
            throw new BadRecord(Reason.UNKNOWN_VERSION, "a " + type + ", not a " + requests.eventType());
        }
        var request = Json.read(source.value(), FetchRequest.class);
        return new PendingRequest(url(request), request.url(), 0, source, progress);
    }

    private static NormalizedUrl url(FetchRequest request) {
        try {
            return NormalizedUrl.of(request.url());
        } catch (IllegalArgumentException e) {
            throw new BadRecord(Reason.BAD_URL, String.valueOf(e.getMessage()), e);
        }
    }
}
