package dev.copydesk.operations.reenrich;

import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.headers.CloudEvents;
import dev.copydesk.events.headers.DraftHeader;
import dev.copydesk.events.headers.Replay;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.operations.submit.BulkSender;
import dev.copydesk.stage.records.Cluster;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Puts articles back on {@code articles}, marked, so that the enrich stage makes them anew. They come from {@code enriched},
 * which keeps them for good.
 */
public final class Replayer {
    /** The source of these events: {@code /copydesk/re-enrich}. */
    private static final String SOURCE = "re-enrich";

    private final Cluster cluster;
    private final Topic articles;
    private final Clock clock;

    public Replayer(Cluster cluster, Clock clock) {
        this.cluster = cluster;
        this.articles = cluster.topics().articles();
        this.clock = clock;
    }

    /**
     * Puts back what {@code source} hands over; all have arrived when this returns.
     *
     * @param each is told of each
     */
    public void replay(Consumer<Consumer<EnrichedArticle>> source, Consumer<EnrichedArticle> each) {
        try (var sender = BulkSender.open(cluster)) {
            var run = Long.toString(clock.millis());
            source.accept(article -> {
                sender.send(record(article, run));
                each.accept(article);
            });
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
        if (article.draft() != null) {
            DraftHeader.write(headers, article.draft());
        }
        return new ProducerRecord<>(
                articles.name(),
                null,
                article.id().getBytes(StandardCharsets.UTF_8),
                Json.bytes(article.article(), articles.maxValueBytes()),
                headers);
    }
}
