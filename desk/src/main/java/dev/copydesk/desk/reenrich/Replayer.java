package dev.copydesk.desk.reenrich;

import dev.copydesk.desk.config.KafkaOptions;
import dev.copydesk.desk.submit.BulkSender;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.headers.CloudEvents;
import dev.copydesk.events.headers.Replay;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Puts articles back on {@code articles}, marked, so that the enrich stage makes them anew. They come from {@code enriched},
 * which keeps them for good.
 */
public final class Replayer {
    /** The source of these events: {@code /copydesk/re-enrich}. */
    private static final String SOURCE = "re-enrich";

    private final KafkaOptions kafka;
    private final Topic articles;
    private final Clock clock;

    public Replayer(KafkaOptions kafka, Clock clock) {
        this.kafka = kafka;
        this.articles = kafka.topics().articles();
        this.clock = clock;
    }

    /** Hands over those that would be put back, and puts none back. */
    public void show(Choice choice, Consumer<EnrichedArticle> each, LongConsumer progress) {
        new EnrichedArticles(kafka)
                .forEach(
                        (article, at) -> {
                            if (choice.takes(article, at)) {
                                each.accept(article);
                            }
                        },
                        progress);
    }

    /** Puts them back and hands each over; all have arrived when this returns. */
    public void replay(Choice choice, Consumer<EnrichedArticle> each, LongConsumer progress) {
        try (var sender = BulkSender.open(kafka)) {
            var run = Long.toString(clock.millis());
            show(
                    choice,
                    article -> {
                        sender.send(record(article, run));
                        each.accept(article);
                    },
                    progress);
            sender.flush();
        }
    }

    private ProducerRecord<byte[], byte[]> record(EnrichedArticle article, String run) {
        var headers = new RecordHeaders();
        CloudEvents.write(
                headers,
                articles,
                SOURCE,
                article.id() + ":" + article.version() + ":" + run,
                article.id(),
                clock.instant());
        Replay.mark(headers);
        return new ProducerRecord<>(
                articles.name(),
                null,
                article.id().getBytes(StandardCharsets.UTF_8),
                Json.bytes(article.article(), articles.maxValueBytes()),
                headers);
    }
}
