package dev.copydesk.enrich;

import dev.copydesk.enrich.versions.KnownVersion;
import dev.copydesk.enrich.versions.NextVersion;
import dev.copydesk.events.Article;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.Draft;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Revision;
import dev.copydesk.events.Status;
import dev.copydesk.events.headers.DraftHeader;
import dev.copydesk.events.headers.Replay;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.stage.EventLog;
import dev.copydesk.stage.EventLog.Field;
import dev.copydesk.stage.EventReader;
import dev.copydesk.stage.EventWriter;
import dev.copydesk.stage.JsonStore;
import dev.copydesk.stage.Pure;
import java.time.Instant;
import java.util.Optional;
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
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/**
 * {@code articles}, joined with all of {@code directory} → {@code enriched}: every new version of an article once, and of an
 * article that is replayed what is new in it; what changed nothing makes no event, nor does what was fetched before the page
 * that is known: pages of one article may come from several partitions, in any order.
 */
public final class EnrichTopology {
    /** The store of {@link KnownVersion} by article id. */
    public static final String VERSIONS = "versions";

    private static final EventLog log = EventLog.of(StageName.ENRICH.code());

    private EnrichTopology() {}

    public static Topology of(Topics topics, Enrichment enrichment) {
        var builder = new StreamsBuilder();
        builder.stream(
                        topics.articles().name(),
                        Consumed.with(Serdes.String(), Serdes.ByteArray()).withName("articles"))
                .process(new EnrichSupplier(topics, enrichment), Named.as("enrich"))
                .to(
                        topics.enriched().name(),
                        Produced.with(Serdes.String(), Serdes.ByteArray()).withName("enriched"));
        // after the stream, whose tasks, and with them the stage's group, keep their numbers
        builder.addGlobalStore(
                DirectoryStore.builder(topics.directory()),
                topics.directory().name(),
                Consumed.with(Serdes.String(), Serdes.ByteArray()).withName("directory"),
                DirectoryStore::writer);
        return builder.build();
    }

    /** An event's id: of a version, and of its revision where it was enriched again. */
    private static String eventId(EnrichedArticle article) {
        return article.id() + ":" + article.version() + Revision.suffix(article.revision());
    }

    private record EnrichSupplier(Topics topics, Enrichment enrichment)
            implements ProcessorSupplier<String, byte[], String, byte[]> {
        @Override
        public Processor<String, byte[], String, byte[]> get() {
            return new Enrich(topics, enrichment);
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of(JsonStore.builder(VERSIONS));
        }
    }

    private static final class Enrich extends ContextualProcessor<String, byte[], String, byte[]> {
        private final EventReader<Article> articles;
        private final EventWriter<EnrichedArticle> enriched;
        private final Enrichment enrichment;
        private final JsonStore<KnownVersion> versions = new JsonStore<>(VERSIONS, KnownVersion.class);
        private @Nullable DirectoryStore directory;

        Enrich(Topics topics, Enrichment enrichment) {
            this.articles = new EventReader<>(topics.articles(), Article.class).keyedBy(Article::id);
            this.enriched = new EventWriter<>(topics.enriched(), StageName.ENRICH.code(), EnrichTopology::eventId);
            this.enrichment = enrichment;
        }

        @Override
        public void init(ProcessorContext<String, byte[]> context) {
            super.init(context);
            versions.init(context);
            directory = context.getStateStore(DirectoryStore.NAME);
        }

        @Override
        public void process(Record<String, byte[]> record) {
            var article = articles.read(record.key(), record.value(), record.headers());
            if (article == null) {
                throw new BadRecord(BadRecord.Reason.EMPTY, "an article without a value");
            }
            var known = versions.get(article.id());
            boolean replay = Replay.isMarked(record.headers());
            if (replay) {
                var draft = DraftHeader.read(record.headers());
                Pure.call(a -> next(known, a, true, draft), article)
                        .ifPresentOrElse(
                                next -> emit(next, known, known == null ? null : known.asOf(), record.timestamp()),
                                () -> log.info("unchanged")
                                        .article(article.id())
                                        .write());
            } else {
                arrive(article, known, record.timestamp());
            }
        }

        private void arrive(Article article, @Nullable KnownVersion known, long timestamp) {
            var asOf = KnownVersion.asOf(article, timestamp);
            if (known != null && known.isNewerThan(article, asOf)) {
                log.info("older than what is known").article(article.id()).write();
                return;
            }
            Pure.call(a -> next(known, a, false, null), article)
                    .ifPresentOrElse(
                            next -> emit(next, known, known == null ? asOf : known.latest(asOf), timestamp),
                            () -> unchanged(article.id(), known, asOf));
        }

        private void unchanged(String id, @Nullable KnownVersion known, Instant asOf) {
            if (known != null && !known.latest(asOf).equals(known.asOf())) {
                versions.put(id, known.stillAt(asOf));
            }
            log.info("unchanged").article(id).write();
        }

        private Optional<EnrichedArticle> next(
                @Nullable KnownVersion known, Article article, boolean replay, @Nullable Draft draft) {
            return required(directory).ask(newsroom -> {
                BiFunction<Article, Integer, EnrichedArticle> enricher =
                        (a, version) -> enrichment.of(a, version, newsroom).with(draft);
                return replay
                        ? NextVersion.ofReplay(known, article, enricher)
                        : NextVersion.ofArrival(known, article, enricher);
            });
        }

        /** Written before it is remembered: an event that is too large leaves no trace. */
        private void emit(EnrichedArticle next, @Nullable KnownVersion known, @Nullable Instant asOf, long at) {
            var event = enriched.write(next.id(), next, at);
            versions.put(next.id(), KnownVersion.of(next, known, asOf));
            context().forward(event);
            log.info(next.status() == Status.CANCELED ? "retracted" : "enriched")
                    .article(next.id())
                    .with(Field.VERSION, next.version())
                    .with(Field.REVISION, next.revision())
                    .with(Field.QUOTES, next.quotes().size())
                    .with(Field.SPEAKERS, next.speakers().size())
                    .with(Field.TAGS, next.tags().size())
                    .write();
            if (next.status() == Status.CANCELED) {
                context().forward(EventWriter.tombstone(next.id(), at));
            }
        }

        private static <S> S required(@Nullable S store) {
            if (store == null) {
                throw new IllegalStateException("not initialised");
            }
            return store;
        }
    }
}
