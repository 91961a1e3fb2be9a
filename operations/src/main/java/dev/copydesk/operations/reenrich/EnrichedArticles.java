package dev.copydesk.operations.reenrich;

import dev.copydesk.events.ArticleId;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.Status;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.stage.LoggedText;
import dev.copydesk.stage.records.Clients;
import dev.copydesk.stage.records.Cluster;
import dev.copydesk.stage.records.NewestOfKey;
import dev.copydesk.stage.records.OperationFailed;
import dev.copydesk.stage.records.TopicReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** The newest enrichment of each article that is published. */
public final class EnrichedArticles {
    private static final Duration PATIENCE = Duration.ofHours(12);
    private static final Duration SEARCH = Duration.ofMinutes(10);

    private final Cluster cluster;
    private final Topics topics;

    public EnrichedArticles(Cluster cluster) {
        this.cluster = cluster;
        this.topics = cluster.topics();
    }

    /** What is said of a name that {@link #named} did not find. */
    public String notThere(String name) {
        return "no article " + LoggedText.of(name) + " on " + topics.enriched().name()
                + "; name it by its id or by a URL (https://…) under which it came";
    }

    /**
     * Hands over those that are named, by id or URL, each once: under their key, else, where a URL is none of a key, by any
     * other under which an article was met.
     *
     * @return the names of none
     */
    public Set<String> named(List<String> names, Consumer<EnrichedArticle> each, LongConsumer progress) {
        var missing = new LinkedHashSet<String>();
        var aliases = new ArrayList<String>();
        var found = new HashSet<String>();
        for (var name : names) {
            var url = NormalizedUrl.tryOf(name);
            var article = newest(url.map(ArticleId::of).orElse(name));
            if (article.isEmpty()) {
                (url.isPresent() ? aliases : missing).add(name);
            } else if (found.add(article.get().id())) {
                each.accept(article.get());
            }
        }
        if (!aliases.isEmpty()) {
            var choice = new ArticleChoice.Met(aliases);
            chosen(
                    choice,
                    article -> {
                        if (found.add(article.id())) {
                            each.accept(article);
                        }
                    },
                    progress);
            missing.addAll(choice.missing());
        }
        return missing;
    }

    private Optional<EnrichedArticle> newest(String id) {
        try (var consumer = Clients.reader(cluster)) {
            return new NewestOfKey(consumer, topics.enriched().name())
                    .find(id, SEARCH)
                    .flatMap(record -> Optional.ofNullable(article(record)))
                    .filter(article -> article.status() == Status.USABLE);
        }
    }

    /**
     * Hands over those that are chosen. The topic may hold older ones too, which compaction has not met yet: it is read twice,
     * first for the place of the newest.
     */
    public void chosen(ArticleChoice choice, Consumer<EnrichedArticle> each, LongConsumer progress) {
        try (var consumer = Clients.reader(cluster)) {
            var reader = new TopicReader(consumer, topics.enriched().name());
            var newest = new HashMap<String, Long>();
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            boolean whole = reader.toEnd(deadline, record -> {
                progress.accept(newest.size());
                place(record, newest);
            });
            whole &= reader.toEnd(deadline, record -> {
                var article = article(record, newest);
                if (article != null
                        && article.status() == Status.USABLE
                        && choice.takes(article, Instant.ofEpochMilli(record.timestamp()))) {
                    each.accept(article);
                }
            });
            if (!whole) {
                throw new OperationFailed("not all articles could be read within " + PATIENCE.toHours() + " hours");
            }
        }
    }

    /** A key is always on one partition: its newest record has its largest offset. */
    private static void place(ConsumerRecord<byte[], byte[]> record, Map<String, Long> newest) {
        if (record.key() != null) {
            newest.put(new String(record.key(), StandardCharsets.UTF_8), record.offset());
        }
    }

    private static @Nullable EnrichedArticle article(ConsumerRecord<byte[], byte[]> record, Map<String, Long> newest) {
        var place = record.key() == null ? null : newest.get(new String(record.key(), StandardCharsets.UTF_8));
        return place == null || place != record.offset() ? null : article(record);
    }

    private static @Nullable EnrichedArticle article(ConsumerRecord<byte[], byte[]> record) {
        try {
            return record.value() == null ? null : Json.read(record.value(), EnrichedArticle.class);
        } catch (BadRecord e) {
            return null;
        }
    }
}
