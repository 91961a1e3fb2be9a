package dev.copydesk.trials.proof;

import dev.copydesk.events.Digest;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topic;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** How often each event stands on a topic: an article by key and content, an enriched one or a digest by key and version. */
public final class TopicCensus {
    private final Topic topic;
    private final Set<String> events = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private long records;

    public TopicCensus(Topic topic) {
        this.topic = topic;
    }

    public void add(ConsumerRecord<byte[], byte[]> record) {
        var key = new String(record.key(), StandardCharsets.UTF_8);
        records++;
        keys.add(key);
        events.add(key + " " + what(record));
    }

    /** How many articles have come so far. */
    public int articles() {
        return keys.size();
    }

    /** @param expected ids of the articles, each due exactly once */
    public Finding against(Collection<String> expected) {
        var missing = new HashSet<>(expected);
        missing.removeAll(keys);
        var unexpected = new HashSet<>(keys);
        unexpected.removeAll(Set.copyOf(expected));
        long versionsTooMany = (long) events.size() - keys.size();
        return new Finding(
                topic.dataset(), records, records - events.size(), missing.size(), unexpected.size() + versionsTooMany);
    }

    private String what(ConsumerRecord<byte[], byte[]> record) {
        if (topic.record() == EnrichedArticle.class) {
            return "v" + Json.read(record.value(), EnrichedArticle.class).version();
        }
        if (topic.record() == Digest.class) {
            return "v" + Json.read(record.value(), Digest.class).version();
        }
        return new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
    }

    /**
     * What a topic holds against what is due.
     *
     * @param duplicates records of an event that was there already
     * @param unexpected articles that nobody fed, and versions beyond the first
     */
    public record Finding(String dataset, long records, long duplicates, long missing, long unexpected) {
        public boolean exactlyOnce() {
            return duplicates == 0 && missing == 0 && unexpected == 0;
        }
    }
}
