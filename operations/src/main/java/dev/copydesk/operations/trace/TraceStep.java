package dev.copydesk.operations.trace;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One record on an article's way.
 *
 * @param writtenBy the stage or command that wrote it; empty where the record does not say
 * @param timestamp the record's: what the stages write has the page's
 * @param readableAt when readers could first see it: of what a stage wrote, when its transaction was committed; null where
 *     that is not known
 * @param afterMillis how long after the step from which it was made; null for the first, and where it is not known
 * @param bytes of its value; 0 for a tombstone
 * @param letter of a dead letter, its id
 * @param says in a few words for a person, one line; from outside in parts
 */
public record TraceStep(
        Kind kind,
        String dataset,
        String topic,
        int partition,
        long offset,
        String key,
        String writtenBy,
        Instant timestamp,
        @Nullable Instant readableAt,
        @Nullable Long afterMillis,
        int bytes,
        @Nullable Integer version,
        @Nullable Integer revision,
        @Nullable String letter,
        String says) {
    /** What a record is on the way. */
    public enum Kind {
        @JsonProperty("request")
        REQUEST,
        @JsonProperty("page")
        PAGE,
        @JsonProperty("article")
        ARTICLE,
        /** An article that came back with what a language model wrote of it. */
        @JsonProperty("draft")
        DRAFT,
        /** An article that came back to be enriched again. */
        @JsonProperty("replay")
        REPLAY,
        @JsonProperty("enriched")
        ENRICHED,
        @JsonProperty("digest")
        DIGEST,
        /** A digest as a reader sees it. */
        @JsonProperty("outlet")
        OUTLET,
        @JsonProperty("tag-page")
        TAG_PAGE,
        @JsonProperty("speaker-page")
        SPEAKER_PAGE,
        /** Says that the article is taken back. */
        @JsonProperty("retraction")
        RETRACTION,
        /** Deletes what its key had. */
        @JsonProperty("tombstone")
        TOMBSTONE,
        @JsonProperty("dead-letter")
        DEAD_LETTER,
        /** What was done with a dead letter. */
        @JsonProperty("letter-action")
        LETTER_ACTION,
        /** A record under the key that cannot be read. */
        @JsonProperty("unreadable")
        UNREADABLE
    }

    /** Its place: {@code news.pages.v1-2@17}. */
    public String place() {
        return topic + "-" + partition + "@" + offset;
    }

    /** When it happened, as far as it is known. */
    public Instant at() {
        return readableAt == null ? timestamp : readableAt;
    }

    TraceStep by(String writer) {
        return copy(writer, readableAt, afterMillis, letter);
    }

    TraceStep as(String letterId) {
        return copy(writtenBy, readableAt, afterMillis, letterId);
    }

    TraceStep readable(@Nullable Instant since) {
        return copy(writtenBy, since, afterMillis, letter);
    }

    TraceStep after(@Nullable Long millis) {
        return copy(writtenBy, readableAt, millis, letter);
    }

    private TraceStep copy(String writer, @Nullable Instant readable, @Nullable Long after, @Nullable String letterId) {
        return new TraceStep(
                kind, dataset, topic, partition, offset, key, writer, timestamp, readable, after, bytes, version,
                revision, letterId, says);
    }
}
