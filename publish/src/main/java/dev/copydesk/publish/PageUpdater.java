package dev.copydesk.publish;

import dev.copydesk.publish.pages.PageEntry;
import dev.copydesk.publish.pages.PageWriter;
import dev.copydesk.stage.JsonStore;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/** Keeps what pages are made of, and passes on which have changed. */
final class PageUpdater<E extends PageEntry, P> extends ContextualFixedKeyProcessor<String, byte[], byte[]> {
    private static final byte[] CHANGED = {1};

    private final PageTopology<E, P> stage;
    private @Nullable PageWriter<E, P> book;

    private PageUpdater(PageTopology<E, P> stage) {
        this.stage = stage;
    }

    static FixedKeyProcessorSupplier<String, byte[], byte[]> supplier(PageTopology<?, ?> stage) {
        return new FixedKeyProcessorSupplier<>() {
            @Override
            public FixedKeyProcessor<String, byte[], byte[]> get() {
                return new PageUpdater<>(stage);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(JsonStore.builder(stage.store()));
            }
        };
    }

    @Override
    public void init(FixedKeyProcessorContext<String, byte[]> context) {
        super.init(context);
        book = stage.book(context.getStateStore(stage.store()));
    }

    @Override
    public void process(FixedKeyRecord<String, byte[]> record) {
        if (book == null) {
            throw new IllegalStateException("not initialised");
        }
        book.take(record.key(), stage.kind().change(record.value()));
        context().forward(record.withValue(CHANGED));
    }
}
