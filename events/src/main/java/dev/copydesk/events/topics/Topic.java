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

    public boolean compacted() {
        return retention == null;
    }

    /** The topic's settings on the broker. */
    public Map<String, String> config() {
        var config = new TreeMap<String, String>();
        config.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(maxValueBytes + OVERHEAD_BYTES));
        if (retention == null) {
            config.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
        } else {
            config.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE);
            config.put(TopicConfig.RETENTION_MS_CONFIG, Long.toString(retention.toMillis()));
        }
        return config;
    }

    /** CloudEvents {@code type} of a value: {@code dev.copydesk.article.v1}. */
    public String eventType() {
        return "dev.copydesk."
                + (record == null ? dataset : record.getSimpleName().toLowerCase(Locale.ROOT)) + ".v1";
    }
}
