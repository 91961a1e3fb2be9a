package dev.copydesk.stage;

import dev.copydesk.events.json.Json;
import java.util.function.Predicate;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/** A processor's state: records as JSON, on disk and in a changelog. It is there from {@link #init} on. */
public final class JsonStore<V> {
    private final String name;
    private final Class<V> type;
    private final int maxBytes;
    private @Nullable KeyValueStore<String, byte[]> store;

    public JsonStore(String name, Class<V> type) {
        this(name, type, Integer.MAX_VALUE);
    }

    /** @param maxBytes of a record's JSON */
    public JsonStore(String name, Class<V> type, int maxBytes) {
        this.name = name;
        this.type = type;
        this.maxBytes = maxBytes;
    }

    /** What a processor's supplier names as its store. */
    public static StoreBuilder<KeyValueStore<String, byte[]>> builder(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), Serdes.ByteArray());
    }

    /** Takes up the store of the processor's task. */
    public void init(ProcessingContext context) {
        store = context.getStateStore(name);
    }

    public @Nullable V get(String key) {
        var bytes = store().get(key);
        return bytes == null ? null : Json.read(bytes, type);
    }

    /**
     * Keeps {@code value}, or nothing where it is null.
     *
     * @throws dev.copydesk.events.BadRecord OUTPUT_TOO_LARGE; what was kept before stays
     */
    public void put(String key, @Nullable V value) {
        store().put(key, value == null ? null : Json.bytes(value, maxBytes));
    }

    /** Deletes every record of which this is so. */
    public void removeIf(Predicate<V> obsolete) {
        try (var all = store().all()) {
            while (all.hasNext()) {
                var entry = all.next();
                if (obsolete.test(Json.read(entry.value, type))) {
                    store().delete(entry.key);
                }
            }
        }
    }

    private KeyValueStore<String, byte[]> store() {
        if (store == null) {
            throw new IllegalStateException(name + " is not initialised");
        }
        return store;
    }
}
