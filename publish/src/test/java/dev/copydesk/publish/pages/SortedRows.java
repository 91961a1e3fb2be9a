package dev.copydesk.publish.pages;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rows in memory, of keys in ASCII. */
final class SortedRows implements PageRows.Writable {
    final TreeMap<String, byte[]> rows = new TreeMap<>();

    @Override
    public byte @Nullable [] get(String key) {
        return rows.get(key);
    }

    @Override
    public List<Row> from(String prefix, String start, int most) {
        return rows.subMap(start, true, prefix + "\uffff", true).entrySet().stream()
                .limit(most)
                .map(row -> new Row(row.getKey(), row.getValue()))
                .toList();
    }

    @Override
    public void put(String key, byte[] value) {
        rows.put(key, value);
    }

    @Override
    public void delete(String key) {
        rows.remove(key);
    }
}
