package dev.copydesk.publish;

import dev.copydesk.events.ContentHash;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.publish.pages.PageEntry;
import dev.copydesk.publish.pages.PageWriter;
import dev.copydesk.stage.EventWriter;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Writes the pages that have changed; one that is again what was told last makes no event. */
final class PageEventWriter<E extends PageEntry, P> extends ContextualProcessor<String, byte[], String, byte[]> {
    private final PageTopology<E, P> stage;
    private final EventWriter<byte[]> writer;
    private @Nullable PageWriter<E, P> book;

    private PageEventWriter(PageTopology<E, P> stage) {
        this.stage = stage;
        this.writer = EventWriter.ofBytes(stage.topic(), StageName.PUBLISH.code());
    }

    static ProcessorSupplier<String, byte[], String, byte[]> supplier(PageTopology<?, ?> stage) {
        return () -> new PageEventWriter<>(stage);
    }

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        super.init(context);
        book = stage.book(context.getStateStore(stage.store()));
    }

    @Override
    public void process(Record<String, byte[]> record) {
        if (book == null) {
            throw new IllegalStateException("not initialised");
        }
        var id = record.key();
        var page = book.page(id, stage.limits());
        if (page == null) {
            if (book.isGone(id)) {
                context().forward(EventWriter.tombstone(id, record.timestamp()));
            }
            return;
        }
        var bytes = Json.bytes(page, stage.topic().maxValueBytes());
        var hash = ContentHash.of(bytes);
        if (book.isNews(id, hash)) {
            var eventId = ContentHash.of(id, Long.toString(record.timestamp()), hash);
            context().forward(writer.write(id, bytes, eventId, record.timestamp()));
        }
    }
}
