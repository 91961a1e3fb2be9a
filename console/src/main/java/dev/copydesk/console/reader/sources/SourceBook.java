package dev.copydesk.console.reader.sources;

import dev.copydesk.events.json.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/**
 * The histories of sources in a store, {@value #MOST} of them at most: where one more comes, those that have been quiet for
 * longest give way.
 */
public final class SourceBook {
    public static final int MOST = 2_000;

    private static final int GIVE_WAY = 200;
    private static final String KEY = "h";
    private static final int LONGEST_HOST = 253;

    private final KeyValueStore<String, byte[]> store;

    /** -1 until counted. */
    private int size = -1;

    public SourceBook(KeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    /** A record of this host came at {@code millis}. */
    public void add(String host, long millis, int partition, long offset) {
        if (host.isEmpty() || host.length() > LONGEST_HOST || host.indexOf('\0') >= 0) {
            return;
        }
        var key = KEY + host;
        var bytes = store.get(key);
        if (bytes == null) {
            makeRoom();
        }
        var before = bytes == null ? SourceHistory.of(host) : Json.read(bytes, SourceHistory.class);
        if (!before.counts(partition, offset)) {
            store.put(key, Json.bytes(before.with(millis, partition, offset)));
        }
    }

    /** Every history that a store keeps. */
    static List<SourceHistory> all(ReadOnlyKeyValueStore<String, byte[]> store) {
        var all = new ArrayList<SourceHistory>();
        try (var rows = store.range(KEY, KEY + "\uffff")) {
            while (rows.hasNext()) {
                all.add(Json.read(rows.next().value, SourceHistory.class));
            }
        }
        return all;
    }

    private void makeRoom() {
        if (size < 0) {
            size = all(store).size();
        }
        if (size >= MOST) {
            all(store).stream()
                    .sorted(Comparator.comparingLong(SourceHistory::lastMillis).thenComparing(SourceHistory::host))
                    .limit(GIVE_WAY)
                    .forEach(history -> store.delete(KEY + history.host()));
            size -= GIVE_WAY;
        }
        size++;
    }
}
