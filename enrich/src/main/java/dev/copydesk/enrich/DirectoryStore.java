package dev.copydesk.enrich;

import dev.copydesk.enrich.directory.DirectoryIndex;
import dev.copydesk.enrich.newsroom.Newsroom;
import dev.copydesk.enrich.tags.learned.TagModels;
import dev.copydesk.enrich.tags.rules.TagRules;
import dev.copydesk.events.DirectoryEntry;
import dev.copydesk.events.DirectoryKey;
import dev.copydesk.events.TagModel;
import dev.copydesk.events.TagRule;
import dev.copydesk.events.topics.Topic;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

/**
 * What the newsroom knows in memory, all of it in every process of the stage, made of its topic from the beginning at each
 * start. The indexes are part of the store, so that they are right however records come in: by the topic's processor, or by
 * a restoration that passes it by.
 */
final class DirectoryStore implements StateStore {
    static final String NAME = "directory";

    private final DirectoryIndex people = new DirectoryIndex();
    private final TagRules rules = new TagRules();
    private final TagModels models = new TagModels();
    private final Newsroom newsroom = new Newsroom(people, List.of(rules, models));
    private final DirectoryRecords<DirectoryEntry> peopleShelf;
    private final DirectoryRecords<TagRule> ruleShelf;
    private final DirectoryRecords<TagModel> modelShelf;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile boolean open;

    private DirectoryStore(Topic topic) {
        this.peopleShelf =
                new DirectoryRecords<>(topic, DirectoryEntry.class, DirectoryEntry::id, people::put, people::remove);
        this.ruleShelf = new DirectoryRecords<>(topic, TagRule.class, TagRule::key, rules::put, rules::remove);
        this.modelShelf = new DirectoryRecords<>(topic, TagModel.class, TagModel::key, models::put, models::remove);
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

    /** What {@code question} makes of what the newsroom knows, which does not change meanwhile. */
    <T> T ask(Function<Newsroom, T> question) {
        lock.readLock().lock();
        try {
            return question.apply(newsroom);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** A value that cannot be read leaves its key without an entry, as its removal would. */
    void put(@Nullable String key, byte @Nullable [] value, Headers headers) {
        if (key == null) {
            return;
        }
        var change = shelf(key).change(key, value, headers);
        lock.writeLock().lock();
        try {
            change.run();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Where records of this key are kept: people but for those with a mark of their own. */
    private DirectoryRecords<?> shelf(String key) {
        if (key.startsWith(DirectoryKey.RULE)) {
            return ruleShelf;
        }
        return key.startsWith(DirectoryKey.MODEL) ? modelShelf : peopleShelf;
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
            people.clear();
            rules.close();
            models.clear();
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
