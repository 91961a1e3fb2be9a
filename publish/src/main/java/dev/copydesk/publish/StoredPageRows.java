package dev.copydesk.publish;

import dev.copydesk.publish.pages.PageRows;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;

/** A store's rows. */
class StoredPageRows implements PageRows {
    /** Above every character with which a key goes on behind its prefix. */
    private static final String LAST = "\uffff";

    private final ReadOnlyKeyValueStore<String, byte[]> store;

    StoredPageRows(ReadOnlyKeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    @Override
    public byte @Nullable [] get(String key) {
        return store.get(key);
    }

    @Override
    public List<Row> from(String prefix, String start, int most) {
        var rows = new ArrayList<Row>();
        try (var found = store.range(start, prefix + LAST)) {
            while (rows.size() < most && found.hasNext()) {
                var row = found.next();
                rows.add(new Row(row.key, row.value));
            }
        }
        return rows;
    }

    /** The rows of a processor's own store. */
    static final class Writable extends StoredPageRows implements PageRows.Writable {
        private final KeyValueStore<String, byte[]> store;

        Writable(KeyValueStore<String, byte[]> store) {
            super(store);
            this.store = store;
        }

        @Override
        public void put(String key, byte[] value) {
            store.put(key, value);
        }

        @Override
        public void delete(String key) {
            store.delete(key);
        }
    }
}
