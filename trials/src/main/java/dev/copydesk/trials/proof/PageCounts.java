package dev.copydesk.trials.proof;

import dev.copydesk.events.Digest;
import dev.copydesk.events.TagPage;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.stage.records.Clients;
import dev.copydesk.stage.records.Cluster;
import dev.copydesk.stage.records.TopicReader;
import dev.copydesk.trials.process.TrialPatience;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the tag pages count against what the digests say: an aggregate shows what was counted twice or not at all. */
public final class PageCounts {
    private PageCounts() {}

    /** Tags whose page counts other than the digests do, with both counts. */
    public static Map<String, String> wrong(Topics topics, Map<String, Object> client) {
        var due = new TreeMap<String, Long>();
        newest(topics.digests(), topics, client, Digest.class)
                .values()
                .forEach(digest -> digest.tags().stream()
                        .map(tag -> tag.id())
                        .distinct()
                        .forEach(id -> due.merge(id, 1L, Long::sum)));
        var counted = new TreeMap<String, Long>();
        newest(topics.tags(), topics, client, TagPage.class)
                .forEach((key, page) -> counted.put(page.id(), page.count()));
        var wrong = new TreeMap<String, String>();
        due.forEach((id, count) -> compare(wrong, id, count, counted.get(id)));
        counted.forEach((id, count) -> compare(wrong, id, due.getOrDefault(id, 0L), count));
        return wrong;
    }

    private static void compare(Map<String, String> wrong, String id, long due, @Nullable Long counted) {
        if (counted == null || counted != due) {
            wrong.put(id, "the page counts " + counted + ", the digests " + due);
        }
    }

    private static <T> Map<String, T> newest(Topic topic, Topics topics, Map<String, Object> client, Class<T> type) {
        var newest = new HashMap<String, T>();
        try (var consumer = Clients.reader(new Cluster(client, topics))) {
            new TopicReader(consumer, topic.name()).toEnd(TrialPatience.deadline(), record -> {
                var key = new String(record.key(), java.nio.charset.StandardCharsets.UTF_8);
                newest.remove(key);
                if (record.value() != null) {
                    newest.put(key, Json.read(record.value(), type));
                }
            });
        }
        return newest;
    }
}
