package dev.copydesk.publish;

import dev.copydesk.events.json.Json;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/** A processor's state: records as JSON, on disk and in a changelog. */
final class JsonStore<V> {
    private final KeyValueStore<String, byte[]> store;
    private final Class<V> type;

    JsonStore(KeyValueStore<String, byte[]> store, Class<V> type) {
        this.store = store;
        this.type = type;
    }

    static StoreBuilder<KeyValueStore<String, byte[]>> builder(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), Serdes.ByteArray());
    }

    @Nullable
    V get(String key) {
        var bytes = store.get(key);
        return bytes == null ? null : Json.read(bytes, type);
    }

    void put(String key, V value) {
        store.put(key, Json.bytes(value));
    }

    void delete(String key) {
        store.delete(key);
    }
}
