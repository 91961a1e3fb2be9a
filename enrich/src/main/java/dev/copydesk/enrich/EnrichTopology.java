package dev.copydesk.enrich;

import dev.copydesk.enrich.versions.KnownVersion;
import dev.copydesk.events.Article;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Status;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.stage.EventReader;
import dev.copydesk.stage.EventWriter;
import dev.copydesk.stage.Pure;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/** {@code articles} → {@code enriched}: every new version of an article once; what changed nothing makes no event. */
public final class EnrichTopology {
    public static final String STAGE = "enrich";

    /** The store of {@link KnownVersion} by article id. */
    static final String VERSIONS = "versions";

    private EnrichTopology() {}

    public static Topology of(Topics topics, BiFunction<Article, Integer, EnrichedArticle> enricher) {
        var builder = new StreamsBuilder();
        builder.stream(
                        topics.articles().name(),
                        Consumed.with(Serdes.String(), Serdes.ByteArray()).withName("articles"))
                .process(new EnrichSupplier(topics, enricher), Named.as("enrich"))
                .to(
                        topics.enriched().name(),
                        Produced.with(Serdes.String(), Serdes.ByteArray()).withName("enriched"));
        return builder.build();
    }

    private record EnrichSupplier(Topics topics, BiFunction<Article, Integer, EnrichedArticle> enricher)
            implements ProcessorSupplier<String, byte[], String, byte[]> {
        @Override
        public Processor<String, byte[], String, byte[]> get() {
            return new Enrich(topics, enricher);
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of(Stores.keyValueStoreBuilder(
                    Stores.persistentKeyValueStore(VERSIONS), Serdes.String(), Serdes.ByteArray()));
        }
    }

    private static final class Enrich extends ContextualProcessor<String, byte[], String, byte[]> {
        private final EventReader<Article> articles;
        private final EventWriter<EnrichedArticle> enriched;
        private final BiFunction<Article, Integer, EnrichedArticle> enricher;
        private @Nullable KeyValueStore<String, byte[]> versions;

        Enrich(Topics topics, BiFunction<Article, Integer, EnrichedArticle> enricher) {
            this.articles = new EventReader<>(topics.articles(), Article.class);
            this.enriched = new EventWriter<>(topics.enriched(), STAGE, e -> e.id() + ":" + e.version());
            this.enricher = enricher;
        }

        @Override
        public void init(ProcessorContext<String, byte[]> context) {
            super.init(context);
            versions = context.getStateStore(VERSIONS);
        }

        @Override
        public void process(Record<String, byte[]> record) {
            var article = articles.read(record.key(), record.value(), record.headers());
            if (article == null) {
                throw new BadRecord(BadRecord.Reason.EMPTY, "an article without a value");
            }
            if (!article.id().equals(record.key())) {
                throw new BadRecord(
                        BadRecord.Reason.NO_KEY, "the key is " + record.key() + ", the article's id " + article.id());
            }
            var known = known(article.id());
            if (known == null ? article.status() == Status.CANCELED : known.isUnchangedBy(article)) {
                return;
            }
            var next = Pure.call(a -> next(known, a), article);
            // written before it is remembered: an event that is too large leaves no trace
            var event = enriched.write(next.id(), next, record.timestamp());
            remember(next);
            context().forward(event);
            if (next.status() == Status.CANCELED) {
                context().forward(EventWriter.tombstone(next.id(), record.timestamp()));
            }
        }

        private EnrichedArticle next(@Nullable KnownVersion known, Article article) {
            if (known == null) {
                return enricher.apply(article, 1);
            }
            var next = enricher.apply(article, known.version() + 1);
            return new EnrichedArticle(
                    next.id(),
                    next.version(),
                    next.status(),
                    next.article(),
                    next.quotes(),
                    next.speakers(),
                    next.tags(),
                    known.changesTo(next));
        }

        private @Nullable KnownVersion known(String id) {
            var bytes = store().get(id);
            return bytes == null ? null : Json.read(bytes, KnownVersion.class);
        }

        private void remember(EnrichedArticle article) {
            store().put(article.id(), Json.bytes(KnownVersion.of(article)));
        }

        private KeyValueStore<String, byte[]> store() {
            if (versions == null) {
                throw new IllegalStateException("not initialised");
            }
            return versions;
        }
    }
}
