package dev.copydesk.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.Digest;
import dev.copydesk.events.headers.CloudEvents;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.publish.outlets.Outlet;
import dev.copydesk.publish.outlets.OutletFormat;
import java.time.Instant;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.jspecify.annotations.Nullable;

/** Digests → the same as a reader sees them, in one format; tombstones pass. */
final class OutletWriter extends ContextualFixedKeyProcessor<String, byte[], byte[]> {
    private final Topic topic;
    private final OutletFormat format;
    private final Outlet outlet;

    private OutletWriter(Topic topic, OutletFormat format) {
        this.topic = topic;
        this.format = format;
        this.outlet = format.outlet();
    }

    static FixedKeyProcessorSupplier<String, byte[], byte[]> supplier(Topic topic, OutletFormat format) {
        return () -> new OutletWriter(topic, format);
    }

    @Override
    public void process(FixedKeyRecord<String, byte[]> record) {
        byte @Nullable [] value = record.value();
        if (value == null) {
            context().forward(record);
            return;
        }
        var digest = Json.read(value, Digest.class);
        var written = outlet.digest(digest).getBytes(UTF_8);
        if (written.length > topic.maxValueBytes()) {
            throw new BadRecord(
                    BadRecord.Reason.OUTPUT_TOO_LARGE,
                    format.lower() + " of " + written.length + " bytes; at most " + topic.maxValueBytes());
        }
        var headers = new RecordHeaders();
        CloudEvents.write(
                headers,
                topic,
                StageName.PUBLISH.code(),
                ArticlePublisher.eventId(digest) + ":" + format.lower(),
                record.key(),
                Instant.ofEpochMilli(record.timestamp()));
        headers.add("content-type", format.contentType().getBytes(UTF_8));
        context().forward(record.withValue(written).withHeaders(headers));
    }
}
