package dev.copydesk.publish;

import dev.copydesk.events.SpeakerPage;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.publish.pages.PageLimits;
import dev.copydesk.publish.pages.SpeakerChange;
import dev.copydesk.publish.pages.SpeakerFile;
import dev.copydesk.publish.pages.SpeakerFiles;
import dev.copydesk.stage.EventWriter;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/** Changes of speaker pages, by speaker id → the pages. */
final class SpeakerPageKeeper extends ContextualProcessor<String, byte[], String, byte[]> {
    /** The store of {@link SpeakerFile} by speaker id. */
    static final String SPEAKER_PAGES = "speaker-pages";

    private final PageLimits limits;
    private final SpeakerFiles files;
    private final EventWriter<SpeakerPage> writer;
    private @Nullable JsonStore<SpeakerFile> kept;

    private SpeakerPageKeeper(Topics topics, PageLimits limits) {
        this.limits = limits;
        this.files = new SpeakerFiles(limits);
        this.writer = new EventWriter<>(
                topics.speakers(), PublishTopology.STAGE, (page, at) -> PageEvent.id(page.id(), page, at));
    }

    static ProcessorSupplier<String, byte[], String, byte[]> supplier(Topics topics, PageLimits limits) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<String, byte[], String, byte[]> get() {
                return new SpeakerPageKeeper(topics, limits);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(JsonStore.builder(SPEAKER_PAGES));
            }
        };
    }

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        super.init(context);
        kept = new JsonStore<>(context.getStateStore(SPEAKER_PAGES), SpeakerFile.class);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        var id = record.key();
        var before = store().get(id);
        var file = files.after(before, Json.read(record.value(), SpeakerChange.class));
        if (file != null) {
            var page = file.page(id, limits);
            var event = page == null
                    ? EventWriter.tombstone(id, record.timestamp())
                    : writer.write(id, page, record.timestamp());
            store().put(id, file);
            if (before == null || !Objects.equals(page, before.page(id, limits))) {
                context().forward(event);
            }
        } else if (before != null) {
            store().delete(id);
            context().forward(EventWriter.tombstone(id, record.timestamp()));
        }
    }

    private JsonStore<SpeakerFile> store() {
        if (kept == null) {
            throw new IllegalStateException("not initialised");
        }
        return kept;
    }
}
