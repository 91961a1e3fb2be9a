package dev.copydesk.enrich;

import dev.copydesk.enrich.directory.Directory;
import dev.copydesk.enrich.directory.DirectoryIndex;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.DirectoryEntry;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.stage.EventReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The directory in memory, all of it in every process of the stage, made of its topic from the beginning at each start. The
 * index is part of the store, so that it is right however records come in: by the topic's processor, or by a restoration
 * that passes it by.
 */
final class DirectoryStore implements StateStore {
    static final String NAME = "directory";

    private static final Logger log = LoggerFactory.getLogger(DirectoryStore.class);

    private final EventReader<DirectoryEntry> reader;
    private final DirectoryIndex index = new DirectoryIndex();
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile boolean open;

    private DirectoryStore(Topic topic) {
        this.reader = new EventReader<>(topic, DirectoryEntry.class);
    }

    static StoreBuilder<DirectoryStore> builder(Topic topic) {
        return new Builder(topic);
    }

    /** Takes the topic's records into the store. */
    static Processor<String, byte[], Void, Void> writer() {
        return new ContextualProcessor<>() {
            @Override
            public void process(Record<String, byte[]> record) {
                DirectoryStore store = context().getStateStore(NAME);
                store.put(record.key(), record.value(), record.headers());
            }
        };
    }

    /** What {@code question} makes of the directory, which does not change meanwhile. */
    <T> T ask(Function<Directory, T> question) {
        lock.readLock().lock();
        try {
            return question.apply(index);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** A value that cannot be read leaves its key without an entry, as its removal would. */
    void put(@Nullable String key, byte @Nullable [] value, Headers headers) {
        if (key == null) {
            return;
        }
        var entry = entry(key, value, headers);
        lock.writeLock().lock();
        try {
            if (entry == null) {
                index.remove(key);
            } else {
                index.put(entry);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private @Nullable DirectoryEntry entry(String key, byte @Nullable [] value, Headers headers) {
        try {
            var entry = reader.read(key, value, headers);
            if (entry == null || entry.id().equals(key)) {
                return entry;
            }
            log.warn("directory: the entry under {} is called {}; left out", key, entry.id());
        } catch (BadRecord e) {
            log.warn("directory: {} left out: {}: {}", key, e.reason().code(), e.getMessage());
        }
        return null;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        context.register(
                root,
                (key, value) ->
                        put(key == null ? null : new String(key, StandardCharsets.UTF_8), value, new RecordHeaders()));
        open = true;
    }

    @Override
    public void close() {
        open = false;
        lock.writeLock().lock();
        try {
            index.clear();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Read from the topic's beginning at each start. */
    @Override
    public boolean persistent() {
        return false;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    private record Builder(Topic topic) implements StoreBuilder<DirectoryStore> {
        @Override
        public String name() {
            return NAME;
        }

        @Override
        public DirectoryStore build() {
            return new DirectoryStore(topic);
        }

        @Override
        public StoreBuilder<DirectoryStore> withCachingEnabled() {
            return this;
        }

        @Override
        public StoreBuilder<DirectoryStore> withCachingDisabled() {
            return this;
        }

        @Override
        public StoreBuilder<DirectoryStore> withLoggingEnabled(Map<String, String> config) {
            throw new UnsupportedOperationException("its topic is its log");
        }

        @Override
        public StoreBuilder<DirectoryStore> withLoggingDisabled() {
            return this;
        }

        @Override
        public Map<String, String> logConfig() {
            return Map.of();
        }

        @Override
        public boolean loggingEnabled() {
            return false;
        }
    }
}
