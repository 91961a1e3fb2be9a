package dev.copydesk.publish;

import dev.copydesk.events.TagPage;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.publish.pages.PageLimits;
import dev.copydesk.publish.pages.TagChange;
import dev.copydesk.publish.pages.TagPages;
import dev.copydesk.stage.EventWriter;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/** Changes of tag pages, by tag id → the pages. */
final class TagPageKeeper extends ContextualProcessor<String, byte[], String, byte[]> {
    /** The store of {@link TagPage} by tag id. */
    static final String TAG_PAGES = "tag-pages";

    private final TagPages pages;
    private final EventWriter<TagPage> writer;
    private @Nullable JsonStore<TagPage> kept;

    private TagPageKeeper(Topics topics, PageLimits limits) {
        this.pages = new TagPages(limits);
        this.writer = new EventWriter<>(
                topics.tags(), PublishTopology.STAGE, (page, at) -> PageEvent.id(page.id(), page, at));
    }

    static ProcessorSupplier<String, byte[], String, byte[]> supplier(Topics topics, PageLimits limits) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<String, byte[], String, byte[]> get() {
                return new TagPageKeeper(topics, limits);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(JsonStore.builder(TAG_PAGES));
            }
        };
    }

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        super.init(context);
        kept = new JsonStore<>(context.getStateStore(TAG_PAGES), TagPage.class);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        var change = Json.read(record.value(), TagChange.class);
        var before = store().get(record.key());
        var page = pages.after(before, record.key(), change);
        if (page != null) {
            var event = writer.write(page.id(), page, record.timestamp());
            store().put(page.id(), page);
            if (!page.equals(before)) {
                context().forward(event);
            }
        } else if (before != null) {
            store().delete(record.key());
            context().forward(EventWriter.tombstone(record.key(), record.timestamp()));
        }
    }

    private JsonStore<TagPage> store() {
        if (kept == null) {
            throw new IllegalStateException("not initialised");
        }
        return kept;
    }
}
