package dev.copydesk.enrich;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.stage.EventReader;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One type of the directory's records: how they are read, and where they are kept. */
final class DirectoryRecords<V> {
    private static final Logger log = LoggerFactory.getLogger(DirectoryRecords.class);

    private final EventReader<V> reader;
    private final Function<V, String> keyOf;
    private final Consumer<V> put;
    private final Consumer<String> remove;

    DirectoryRecords(Topic topic, Class<V> type, Function<V, String> keyOf, Consumer<V> put, Consumer<String> remove) {
        this.reader = new EventReader<>(topic.holding(type), type);
        this.keyOf = keyOf;
        this.put = put;
        this.remove = remove;
    }

    /** The change that a record makes. A value that cannot be read leaves its key without an entry, as its removal would. */
    Runnable change(String key, byte @Nullable [] value, Headers headers) {
        var entry = entry(key, value, headers);
        return entry == null ? () -> remove.accept(key) : () -> keep(key, entry);
    }

    private void keep(String key, V entry) {
        try {
            put.accept(entry);
        } catch (IllegalArgumentException e) {
            log.warn("directory: {} left out: {}", key, e.getMessage());
            remove.accept(key);
        }
    }

    private @Nullable V entry(String key, byte @Nullable [] value, Headers headers) {
        try {
            var entry = reader.read(key, value, headers);
            if (entry == null || keyOf.apply(entry).equals(key)) {
                return entry;
            }
            log.warn("directory: the entry under {} is called {}; left out", key, keyOf.apply(entry));
        } catch (BadRecord e) {
            log.warn("directory: {} left out: {}: {}", key, e.reason().code(), e.getMessage());
        }
        return null;
    }
}
