package dev.copydesk.desk.reenrich;

import dev.copydesk.desk.config.Clients;
import dev.copydesk.desk.config.KafkaOptions;
import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.tail.TopicReader;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Status;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** The newest enrichment of each article that is published. */
final class EnrichedArticles {
    private static final Duration PATIENCE = Duration.ofHours(12);

    private final KafkaOptions kafka;
    private final Topics topics;

    EnrichedArticles(KafkaOptions kafka) {
        this.kafka = kafka;
        this.topics = kafka.topics();
    }

    /**
     * Hands over each, with the time of its event. The topic may hold older ones too, which compaction has not met yet: it is
     * read twice, first for the place of the newest.
     */
    void forEach(BiConsumer<EnrichedArticle, Instant> each, LongConsumer progress) {
        try (var consumer = Clients.reader(kafka.client(), topics)) {
            var reader = new TopicReader(consumer, topics.enriched().name());
            var newest = new HashMap<String, Long>();
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            boolean whole = reader.toEnd(deadline, record -> {
                progress.accept(newest.size());
                place(record, newest);
            });
            whole &= reader.toEnd(deadline, record -> {
                var article = article(record, newest);
                if (article != null && article.status() == Status.USABLE) {
                    each.accept(article, Instant.ofEpochMilli(record.timestamp()));
                }
            });
            if (!whole) {
                throw new CommandFailure("not all articles could be read within " + PATIENCE.toHours() + " hours");
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
        if (record.key() == null || record.value() == null) {
            return null;
        }
        var place = newest.get(new String(record.key(), StandardCharsets.UTF_8));
        if (place == null || place != record.offset()) {
            return null;
        }
        try {
            return Json.read(record.value(), EnrichedArticle.class);
        } catch (BadRecord e) {
            return null;
        }
    }
}
