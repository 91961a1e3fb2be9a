package dev.copydesk.console.reader.state;

import dev.copydesk.console.reader.sources.SourceBook;
import dev.copydesk.console.reader.sources.SourceHost;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.Topics;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * {@code digests} → cards and what each site sends; the dead letters of fetch and extract → what of each site fails. Global
 * stores alone: no group, no task, no internal topic; every process that runs it has all.
 */
public final class ReaderTopology {
    static final String CARDS = "cards";
    static final String FETCH_FAILURES = "fetch-failures";
    static final String EXTRACT_FAILURES = "extract-failures";

    /** Of a dead letter its key is all that is asked for. */
    private static final Serde<byte[]> NO_VALUE =
            Serdes.serdeFrom(new ByteArraySerializer(), (topic, bytes) -> new byte[0]);

    private ReaderTopology() {}

    public static Topology of(Topics topics) {
        var builder = new StreamsBuilder();
        add(builder, CARDS, topics.digests(), Serdes.ByteArray(), TakeDigest::new);
        add(builder, FETCH_FAILURES, topics.fetchDlq(), NO_VALUE, () -> new CountFailure(FETCH_FAILURES));
        add(builder, EXTRACT_FAILURES, topics.extractDlq(), NO_VALUE, () -> new CountFailure(EXTRACT_FAILURES));
        return builder.build();
    }

    private static void add(
            StreamsBuilder builder,
            String store,
            Topic topic,
            Serde<byte[]> values,
            ProcessorSupplier<String, byte[], Void, Void> processor) {
        builder.addGlobalStore(
                store(store),
                topic.name(),
                Consumed.with(Serdes.String(), values).withName(store),
                processor);
    }

    static StoreBuilder<KeyValueStore<String, byte[]>> store(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), Serdes.ByteArray())
                .withLoggingDisabled();
    }

    /** A processor that keeps to itself: what it cannot read, it passes over. */
    private abstract static class Keeper extends ContextualProcessor<String, byte[], Void, Void> {
        abstract void keep(@Nullable String key, byte @Nullable [] value, long timestamp, int partition, long offset);

        @Override
        public void process(Record<String, byte[]> record) {
            context()
                    .recordMetadata()
                    .ifPresent(metadata -> keep(
                            record.key(), record.value(), record.timestamp(), metadata.partition(), metadata.offset()));
        }
    }

    private static final class TakeDigest extends Keeper {
        private @Nullable CardBook cards;

        @Override
        void keep(@Nullable String key, byte @Nullable [] value, long timestamp, int partition, long offset) {
            if (cards == null) {
                KeyValueStore<String, byte[]> store = context().getStateStore(CARDS);
                cards = new CardBook(store, new SourceBook(store)::add);
            }
            cards.take(key, value, timestamp, partition, offset);
        }
    }

    private static final class CountFailure extends Keeper {
        private final String store;
        private @Nullable SourceBook sources;

        CountFailure(String store) {
            this.store = store;
        }

        @Override
        void keep(@Nullable String key, byte @Nullable [] value, long timestamp, int partition, long offset) {
            if (sources == null) {
                sources = new SourceBook(context().getStateStore(store));
            }
            var host = key == null ? null : SourceHost.of(key);
            if (host != null) {
                sources.add(host, timestamp, partition, offset);
            }
        }
    }
}
