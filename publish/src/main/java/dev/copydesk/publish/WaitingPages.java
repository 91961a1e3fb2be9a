package dev.copydesk.publish;

import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.query.Position;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * The pages that wait to be told, in memory, the most recently changed of them.
 *
 * <p>It begins anew whenever it is opened. Kafka's own map of this kind stays closed once it was closed; a task that is begun
 * again after a crash opens its stores a second time, and its thread would die of that.
 */
final class WaitingPages implements KeyValueStore<Bytes, byte[]> {
    private final KeyValueBytesStoreSupplier supplier;
    private KeyValueStore<Bytes, byte[]> waiting;

    private WaitingPages(KeyValueBytesStoreSupplier supplier) {
        this.supplier = supplier;
        this.waiting = supplier.get();
    }

    /** @param most how many it holds */
    static KeyValueBytesStoreSupplier supplier(String name, int most) {
        var map = Stores.lruMap(name, most);
        return new KeyValueBytesStoreSupplier() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public KeyValueStore<Bytes, byte[]> get() {
                return new WaitingPages(map);
            }

            @Override
            public String metricsScope() {
                return map.metricsScope();
            }
        };
    }

    @Override
    public String name() {
        return supplier.name();
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        waiting = supplier.get();
        waiting.init(context, root);
    }

    @Override
    public void close() {
        waiting.close();
    }

    @Override
    public boolean persistent() {
        return false;
    }

    @Override
    public boolean isOpen() {
        return waiting.isOpen();
    }

    @Override
    public Position getPosition() {
        return waiting.getPosition();
    }

    @Override
    public byte @Nullable [] get(Bytes key) {
        return waiting.get(key);
    }

    @Override
    public void put(Bytes key, byte @Nullable [] value) {
        waiting.put(key, value);
    }

    @Override
    public byte @Nullable [] putIfAbsent(Bytes key, byte @Nullable [] value) {
        return waiting.putIfAbsent(key, value);
    }

    @Override
    public void putAll(List<KeyValue<Bytes, byte[]>> entries) {
        waiting.putAll(entries);
    }

    @Override
    public byte @Nullable [] delete(Bytes key) {
        return waiting.delete(key);
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> range(Bytes from, Bytes to) {
        return waiting.range(from, to);
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> all() {
        return waiting.all();
    }

    @Override
    public long approximateNumEntries() {
        return waiting.approximateNumEntries();
    }
}
