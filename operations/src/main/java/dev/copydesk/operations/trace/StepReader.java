package dev.copydesk.operations.trace;

import dev.copydesk.events.Article;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.DeadLetterAction;
import dev.copydesk.events.Digest;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.FetchRequest;
import dev.copydesk.events.Page;
import dev.copydesk.events.SpeakerPage;
import dev.copydesk.events.Status;
import dev.copydesk.events.TagPage;
import dev.copydesk.events.headers.DeadLetter;
import dev.copydesk.events.headers.DraftHeader;
import dev.copydesk.events.headers.Replay;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.operations.retract.Retractor;
import dev.copydesk.operations.trace.TraceStep.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Reads a record as a step of a way. */
final class StepReader {
    private static final int LONGEST = 300;
    private static final String SOURCE = "ce_source";
    private static final String SOURCES = "/copydesk/";

    private final Topics topics;

    StepReader(Topics topics) {
        this.topics = topics;
    }

    TracedRecord read(Topic topic, FoundRecord found) {
        var record = found.record();
        if (isDeadLetters(topic)) {
            return letter(topic, found);
        }
        if (record.value() == null) {
            return new TracedRecord(step(topic, record, Kind.TOMBSTONE, null, null, "deleted"), found, null);
        }
        try {
            return topic.equals(topics.pages())
                    ? page(topic, found)
                    : topic.record() == null
                            ? new TracedRecord(
                                    step(topic, record, Kind.OUTLET, null, null, topic.dataset()), found, null)
                            : value(topic, found, Json.read(record.value(), topic.record()));
        } catch (BadRecord e) {
            var says = e.reason().code() + ": " + e.getMessage();
            return new TracedRecord(step(topic, record, Kind.UNREADABLE, null, null, says), found, null);
        }
    }

    private boolean isDeadLetters(Topic topic) {
        return topics.deadLetters().contains(topic);
    }

    private TracedRecord letter(Topic topic, FoundRecord found) {
        var record = found.record();
        var stage = StageName.ofDeadLetters(topic.dataset()).orElseThrow();
        var letter = DeadLetter.of(record).of(stage);
        var id = topic.dataset() + "-" + record.partition() + "@" + record.offset();
        var says = letter.reason().code() + ": " + letter.message();
        var step = step(topic, record, Kind.DEAD_LETTER, null, null, says);
        return new TracedRecord(step.by(stage.code()).as(id), found, null, letter);
    }

    private TracedRecord page(Topic topic, FoundRecord found) {
        var record = found.record();
        var page = Page.of(key(record), record.value(), record.headers(), record.timestamp());
        var continues = page.continues();
        var says = page.status()
                + (page.contentType() == null ? "" : " " + page.contentType())
                + (page.finalUrl() == null || page.finalUrl().equals(page.url()) ? "" : ", from " + page.finalUrl())
                + (continues == null ? "" : ", part " + continues.part() + ": " + page.url());
        // a page that fetch wrote names the URL that answered
        var step = step(topic, record, Kind.PAGE, null, null, says);
        return new TracedRecord(page.finalUrl() == null ? step : step.by(StageName.FETCH.code()), found, page);
    }

    private TracedRecord value(Topic topic, FoundRecord found, Object value) {
        var record = found.record();
        if (value instanceof FetchRequest request) {
            var says = request.url() + (request.reason().isEmpty() ? "" : " (" + request.reason() + ")");
            return new TracedRecord(step(topic, record, Kind.REQUEST, null, null, says), found, value);
        }
        if (value instanceof Article article) {
            return new TracedRecord(article(topic, record, article), found, value);
        }
        if (value instanceof EnrichedArticle enriched) {
            return new TracedRecord(enriched(topic, record, enriched), found, value);
        }
        if (value instanceof Digest digest) {
            return new TracedRecord(digest(topic, record, digest), found, value);
        }
        if (value instanceof TagPage page) {
            var says = "tag " + page.label() + ", " + page.count() + " articles";
            return new TracedRecord(step(topic, record, Kind.TAG_PAGE, null, null, says), found, value);
        }
        if (value instanceof SpeakerPage page) {
            var says = "speaker " + page.name() + ", " + page.articleCount() + " articles";
            return new TracedRecord(step(topic, record, Kind.SPEAKER_PAGE, null, null, says), found, value);
        }
        if (value instanceof DeadLetterAction action) {
            return new TracedRecord(step(topic, record, Kind.LETTER_ACTION, null, null, says(action)), found, value);
        }
        return new TracedRecord(step(topic, record, Kind.UNREADABLE, null, null, topic.dataset()), found, value);
    }

    private TraceStep enriched(Topic topic, ConsumerRecord<byte[], byte[]> record, EnrichedArticle enriched) {
        var says = enriched.quotes().size() + " quotes, " + enriched.speakers().size() + " speakers, "
                + enriched.tags().size() + " tags"
                + (enriched.draft() == null
                        ? ""
                        : ", with a draft of " + enriched.draft().model());
        return step(
                topic,
                record,
                usable(Kind.ENRICHED, enriched.status()),
                enriched.version(),
                enriched.revision(),
                enriched.status() == Status.CANCELED ? "taken back" : says);
    }

    private static String says(DeadLetterAction action) {
        var place = action.written();
        return action.letter() + " "
                + action.deed().name().toLowerCase(Locale.ROOT)
                + (place == null ? "" : " as " + place.topic() + "-" + place.partition() + "@" + place.offset())
                + (action.reason() == null ? "" : ": " + action.reason());
    }

    private static Kind usable(Kind kind, Status status) {
        return status == Status.CANCELED ? Kind.RETRACTION : kind;
    }

    private TraceStep article(Topic topic, ConsumerRecord<byte[], byte[]> record, Article article) {
        var headers = record.headers();
        if (article.status() == Status.CANCELED) {
            var reason = text(headers, Retractor.REASON);
            return step(
                    topic,
                    record,
                    Kind.RETRACTION,
                    null,
                    null,
                    reason == null ? "taken back" : "taken back: " + reason);
        }
        if (Replay.isMarked(headers)) {
            return headers.lastHeader(DraftHeader.HEADER) != null
                            && StageName.WRITE.code().equals(source(headers))
                    ? step(topic, record, Kind.DRAFT, null, null, draft(headers))
                    : step(topic, record, Kind.REPLAY, null, null, "to be enriched again");
        }
        var says = article.text().codePointCount(0, article.text().length()) + " characters"
                + (article.language() == null ? "" : ", " + article.language())
                + ", content "
                + article.contentHash()
                        .substring(0, Math.min(8, article.contentHash().length()));
        return step(topic, record, Kind.ARTICLE, null, null, says);
    }

    private static String draft(Headers headers) {
        try {
            var draft = DraftHeader.read(headers);
            return draft == null
                    ? "a draft"
                    : draft.model() + (draft.refused() == null ? " wrote" : " was refused: " + draft.refused());
        } catch (BadRecord e) {
            return "a draft that cannot be read";
        }
    }

    private static TraceStep digest(Topic topic, ConsumerRecord<byte[], byte[]> record, Digest digest) {
        var says = digest.status() == Status.CANCELED
                ? "taken back"
                : digest.withheld() == null
                        ? digest.points().size() + " points, " + digest.quotes().size() + " quotes"
                        : "smaller than usual: " + digest.withheld();
        return step(topic, record, usable(Kind.DIGEST, digest.status()), digest.version(), digest.revision(), says);
    }

    private static TraceStep step(
            Topic topic,
            ConsumerRecord<byte[], byte[]> record,
            Kind kind,
            @Nullable Integer version,
            @Nullable Integer revision,
            String says) {
        var source = source(record.headers());
        return new TraceStep(
                kind,
                topic.dataset(),
                record.topic(),
                record.partition(),
                record.offset(),
                cut(key(record)),
                source == null ? "" : cut(source),
                Instant.ofEpochMilli(Math.max(0, record.timestamp())),
                null,
                null,
                Math.max(0, record.serializedValueSize()),
                version,
                revision,
                null,
                cut(says));
    }

    static String key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
    }

    /** The URL that a page's headers name. */
    static Optional<String> pageUrl(ConsumerRecord<byte[], byte[]> record) {
        return Optional.ofNullable(text(record.headers(), Page.URL));
    }

    static Optional<FetchRequest> request(ConsumerRecord<byte[], byte[]> record) {
        try {
            return Optional.of(Json.read(record.value(), FetchRequest.class));
        } catch (BadRecord e) {
            return Optional.empty();
        }
    }

    private static @Nullable String source(Headers headers) {
        var source = text(headers, SOURCE);
        return source == null ? null : source.startsWith(SOURCES) ? source.substring(SOURCES.length()) : source;
    }

    private static @Nullable String text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST) + "…";
    }
}
