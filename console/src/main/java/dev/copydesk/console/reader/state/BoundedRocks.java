package dev.copydesk.console.reader.state;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * Bounds what the reader's stores take of memory outside the heap, all together: blocks, indexes, filters and what is not
 * written yet share one cache.
 */
public final class BoundedRocks implements RocksDBConfigSetter {
    static final long CACHE_BYTES = 48L << 20;
    static final long WRITE_BYTES = 16L << 20;
    private static final long BLOCK_BYTES = 8L << 10;
    private static final long MEMTABLE_BYTES = 4L << 20;
    private static final int BITS_PER_KEY = 10;

    static {
        RocksDB.loadLibrary();
    }

    // shared by the stores of this process as long as it lives
    private static final Cache CACHE = new LRUCache(CACHE_BYTES);
    private static final WriteBufferManager WRITES = new WriteBufferManager(WRITE_BYTES, CACHE);
    private static final BloomFilter FILTER = new BloomFilter(BITS_PER_KEY);

    @Override
    public void setConfig(String store, Options options, Map<String, Object> configs) {
        var table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(CACHE);
        table.setBlockSize(BLOCK_BYTES);
        table.setCacheIndexAndFilterBlocks(true);
        table.setCacheIndexAndFilterBlocksWithHighPriority(true);
        table.setPinL0FilterAndIndexBlocksInCache(true);
        table.setFilterPolicy(FILTER);
        options.setTableFormatConfig(table);
        options.setWriteBufferManager(WRITES);
        options.setWriteBufferSize(MEMTABLE_BYTES);
        options.setMaxWriteBufferNumber(3);
        options.setMaxOpenFiles(64);
    }

    @Override
    public void close(String store, Options options) {}
}
