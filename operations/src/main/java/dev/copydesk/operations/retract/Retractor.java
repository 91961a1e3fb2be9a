package dev.copydesk.operations.retract;

import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.headers.CloudEvents;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.operations.submit.BulkSender;
import dev.copydesk.stage.records.Cluster;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** Puts the retractions of articles on {@code articles}; every stage behind it withdraws what it made of them. */
public final class Retractor {
    /** The header that says why, as its operator wrote it. */
    public static final String REASON = "copydesk-reason";

    /** The source of these events: {@code /copydesk/retract}. */
    private static final String SOURCE = "retract";

    private final Cluster cluster;
    private final Topic articles;
    private final Clock clock;

    public Retractor(Cluster cluster, Clock clock) {
        this.cluster = cluster;
        this.articles = cluster.topics().articles();
        this.clock = clock;
    }

    /** All have arrived when this returns. */
    public void retract(List<EnrichedArticle> chosen, @Nullable String reason) {
        try (var sender = BulkSender.open(cluster)) {
            chosen.forEach(article -> sender.send(record(article, reason)));
            sender.flush();
        }
    }

    private ProducerRecord<byte[], byte[]> record(EnrichedArticle article, @Nullable String reason) {
        var headers = new RecordHeaders();
        CloudEvents.write(
                headers,
                articles,
                SOURCE,
                article.id() + ":" + article.version() + ":canceled:" + clock.millis(),
                article.id(),
                clock.instant());
        if (reason != null) {
            headers.add(REASON, reason.getBytes(StandardCharsets.UTF_8));
        }
        return new ProducerRecord<>(
                articles.name(),
                null,
                article.id().getBytes(StandardCharsets.UTF_8),
                Json.bytes(article.article().retracted(), articles.maxValueBytes()),
                headers);
    }
}
