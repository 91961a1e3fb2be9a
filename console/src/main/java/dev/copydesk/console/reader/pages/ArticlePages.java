package dev.copydesk.console.reader.pages;

import dev.copydesk.console.reader.state.CardRecordReader;
import dev.copydesk.console.reader.state.ReaderState;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.Digest;
import dev.copydesk.events.Status;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topics;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** {@code GET /read/articles/ID}: a digest whole, every statement and quote where the article says it. */
final class ArticlePages {
    private final ReaderState state;
    private final CardRecordReader records;
    private final Topics topics;
    private final CachedAnswers answers;

    ArticlePages(ReaderState state, CardRecordReader records, Topics topics, CachedAnswers answers) {
        this.state = state;
        this.records = records;
        this.topics = topics;
        this.answers = answers;
    }

    void answer(Context context) {
        var id = context.pathParam("id");
        var record = record(id);
        var digest = record.flatMap(ArticlePages::digest);
        if (record.isEmpty() || digest.isEmpty()) {
            answers.problem(
                    context,
                    404,
                    "No such digest",
                    "There is none of this article: it was never made, or it is withdrawn.");
            return;
        }
        var article = records.article(
                id,
                digest.get().version(),
                record.get().timestamp(),
                record.get().partition());
        var view = ArticleViews.of(digest.get(), article.orElse(null));
        answers.page(
                context,
                "article",
                Map.of("view", view),
                Instant.ofEpochMilli(record.get().timestamp()));
    }

    /** What has no card is not published, whatever its topic still holds. */
    private Optional<ConsumerRecord<byte[], byte[]>> record(String id) {
        return state.cards()
                .place(id)
                .flatMap(place -> records.at(place, id).or(() -> records.newest(topics.digests(), id)));
    }

    private static Optional<Digest> digest(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.read(record.value(), Digest.class)).filter(d -> d.status() == Status.USABLE);
        } catch (BadRecord e) {
            return Optional.empty();
        }
    }
}
