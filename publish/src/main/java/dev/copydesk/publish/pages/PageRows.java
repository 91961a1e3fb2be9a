package dev.copydesk.publish.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows sorted by their keys' UTF-8 bytes: a store, or what stands in for one. */
public interface PageRows {
    /** A key with its value. */
    @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
    record Row(String key, byte[] value) {}

    byte @Nullable [] get(String key);

    /** The first rows, {@code most} at most, whose keys begin with {@code prefix} and lie at or behind {@code start}. */
    List<Row> from(String prefix, String start, int most);

    /** Rows that can be changed. */
    interface Writable extends PageRows {
        void put(String key, byte[] value);

        void delete(String key);
    }
}
