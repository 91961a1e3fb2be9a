package dev.copydesk.events.topics;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;

/**
 * One topic of the pipeline.
 *
 * @param dataset what it holds ({@code articles}, {@code enrich.dlq})
 * @param name its name on the broker ({@code news.articles.v1})
 * @param key what its key is, in words
 * @param record the record that its values are; null for bytes
 * @param partitions how many partitions it has
 * @param retention how long records are kept; null where the topic is compacted
 * @param maxValueBytes the largest value that a writer may put there
 */
public record Topic(
        String dataset,
        String name,
        String key,
        @Nullable Class<?> record,
        int partitions,
        @Nullable Duration retention,
        int maxValueBytes) {
    /** Room for a record's key, headers and framing beside its value. */
    public static final int OVERHEAD_BYTES = 1 << 20;

    /** How long a reader that was away still finds the tombstone of a retraction. */
    private static final Duration TOMBSTONES_KEPT = Duration.ofDays(7);

    public boolean compacted() {
        return retention == null;
    }

    /** The largest record: a value with its key, headers and framing. */
    public int maxRecordBytes() {
        return maxValueBytes + OVERHEAD_BYTES;
    }

    /** The topic's settings on the broker. */
    public Map<String, String> config() {
        var config = new TreeMap<String, String>();
        config.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(maxRecordBytes()));
        if (retention == null) {
            config.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
            config.put(TopicConfig.DELETE_RETENTION_MS_CONFIG, Long.toString(TOMBSTONES_KEPT.toMillis()));
        } else {
            config.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE);
            config.put(TopicConfig.RETENTION_MS_CONFIG, Long.toString(retention.toMillis()));
        }
        return config;
    }

    /** The same topic, as who writes or reads its records of another type sees it: they have keys of their own. */
    public Topic holding(Class<?> other) {
        return new Topic(dataset, name, key, other, partitions, retention, maxValueBytes);
    }

    /** CloudEvents {@code type} of a value: {@code dev.copydesk.article.v1}. */
    public String eventType() {
        return "dev.copydesk."
                + (record == null ? dataset : record.getSimpleName().toLowerCase(Locale.ROOT)) + ".v1";
    }
}
