package dev.copydesk.events.headers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeadLetterTest {
    private static final Instant AT = Instant.parse("2026-03-01T08:31:00Z");
    private static final Topic DLQ = Topics.of(TopicSettings.DEFAULTS).enrichDlq();

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Headers headers(String... namesAndValues) {
        var headers = new RecordHeaders();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.add(namesAndValues[i], utf8(namesAndValues[i + 1]));
        }
        return headers;
    }

    private static DeadLetter letter(
            byte @Nullable [] key, byte @Nullable [] value, @Nullable String stackTrace, Headers headers) {
        return new DeadLetter(
                StageName.ENRICH,
                BadRecord.Reason.BAD_JSON,
                "not an Article: id: missing",
                stackTrace,
                "news.articles.v1",
                3,
                5_000_000_000L,
                key,
                value,
                headers);
    }

    /** What a consumer of the dead-letter topic is given. */
    private static ConsumerRecord<byte[], byte[]> delivered(ProducerRecord<byte[], byte[]> sent) {
        var record = new ConsumerRecord<>(sent.topic(), 0, 7L, sent.key(), sent.value());
        sent.headers().forEach(record.headers()::add);
        return record;
    }

    @Test
    void keepsTheOriginalKeyBytesAndHeaders() {
        var record = letter(utf8("k"), utf8("{"), null, headers("ce_id", "1", "ce_id", "2", "x", "y"))
                .toRecord(DLQ, AT);

        assertThat(record.topic()).isEqualTo("news.enrich.dlq.v1");
        assertThat(record.key()).isEqualTo(utf8("k"));
        assertThat(record.value()).isEqualTo(utf8("{"));
        assertThat(Arrays.asList(record.headers().toArray()).subList(0, 3))
                .containsExactly(headers("ce_id", "1", "ce_id", "2", "x", "y").toArray());
    }

    @Test
    void cutsWhatDoesNotFitTheTopicAndSaysHowLongItWas() {
        var value = new byte[DLQ.maxValueBytes() + 1];
        var record = letter(new byte[70_000], value, null, headers("x", "y")).toRecord(DLQ, AT);

        assertThat(record.value()).hasSize(DLQ.maxValueBytes());
        assertThat(record.key()).hasSize(65_536);
        assertThat(record.headers().lastHeader("x").value()).isEqualTo(utf8("y"));
        assertThat(record.headers().lastHeader(DeadLetter.CUT).value()).isEqualTo(utf8("70000 2 " + value.length));
    }

    @Test
    void leavesHeadersOutThatDoNotFit() {
        var record = letter(utf8("k"), utf8("v"), null, headers("x", "y".repeat(600_000)))
                .toRecord(DLQ, AT);

        assertThat(record.headers().lastHeader("x")).isNull();
        assertThat(record.value()).isEqualTo(utf8("v"));
        assertThat(record.headers().lastHeader(DeadLetter.CUT).value()).isEqualTo(utf8("1 600001 1"));
    }

    @Test
    void saysWhyAndWhereFrom() {
        var record = letter(null, null, "trace", headers()).toRecord(DLQ, AT);

        assertThat(record.headers())
                .isEqualTo(headers(
                        "copydesk-dlq-stage", "enrich",
                        "copydesk-dlq-reason", "bad-json",
                        "copydesk-dlq-message", "not an Article: id: missing",
                        "copydesk-dlq-stacktrace", "trace",
                        "copydesk-dlq-topic", "news.articles.v1",
                        "copydesk-dlq-partition", "3",
                        "copydesk-dlq-offset", "5000000000",
                        "copydesk-dlq-at", "2026-03-01T08:31:00Z"));
    }

    @Test
    void replacesTheReasonsOfAnEarlierFailure() {
        var record = letter(
                        null, null, null, headers("copydesk-dlq-reason", "no-key", "copydesk-dlq-stacktrace", "old"))
                .toRecord(DLQ, AT);

        assertThat(record.headers().headers("copydesk-dlq-reason"))
                .extracting(Header::value)
                .containsExactly(utf8("bad-json"));
        assertThat(record.headers().headers("copydesk-dlq-stacktrace")).isEmpty();
    }

    @Property
    void isReadAgainAsItWasWritten(
            @ForAll byte[] key, @ForAll byte[] value, @ForAll byte[] header, @ForAll boolean traced) {
        var headers = new RecordHeaders().add("x", header);
        var letter = letter(key, value, traced ? "trace" : null, headers);

        assertThat(DeadLetter.of(delivered(letter.toRecord(DLQ, AT)))).isEqualTo(letter);
    }

    @Test
    void isReadAgainWithoutKeyAndValue() {
        var letter = letter(null, null, null, headers());

        assertThat(DeadLetter.of(delivered(letter.toRecord(DLQ, AT)))).isEqualTo(letter);
    }

    @Test
    void tellsWhenItFailed() {
        assertThat(DeadLetter.at(
                        letter(null, null, null, headers()).toRecord(DLQ, AT).headers()))
                .hasValue(AT);
        assertThat(DeadLetter.at(headers("copydesk-dlq-at", "once"))).isEmpty();
        assertThat(DeadLetter.at(headers())).isEmpty();
    }

    @Test
    void readsARecordThatIsNoDeadLetter() {
        var record = new ConsumerRecord<>("dlq", 0, 7L, utf8("k"), utf8("v"));
        record.headers().add("copydesk-dlq-reason", utf8("of a later version"));
        record.headers().add("copydesk-dlq-offset", null);

        assertThat(DeadLetter.of(record))
                .isEqualTo(new DeadLetter(
                        null,
                        BadRecord.Reason.INTERNAL,
                        "",
                        null,
                        "",
                        -1,
                        -1,
                        record.key(),
                        record.value(),
                        headers()));
    }

    @Test
    void goesBackWhereItCameFromWithoutItsReasons() {
        var sent = letter(utf8("k"), utf8("v"), "trace", headers("x", "y")).toRecord(DLQ, AT);

        assertThat(DeadLetter.of(delivered(sent)).toRetry())
                .usingRecursiveComparison()
                .isEqualTo(new ProducerRecord<>("news.articles.v1", null, utf8("k"), utf8("v"), headers("x", "y")));
    }

    @Test
    void cutsALongMessageBetweenCharacters() {
        var letter = new DeadLetter(
                StageName.FETCH,
                BadRecord.Reason.INTERNAL,
                "x".repeat(999) + "😀",
                null,
                "t",
                0,
                0,
                null,
                null,
                headers());

        assertThat(DeadLetter.of(delivered(letter.toRecord(DLQ, AT))).message()).isEqualTo("x".repeat(999) + "…");
    }

    @Test
    void hasAStackTraceForASurpriseAlone() {
        assertThat(DeadLetter.stackTraceOf(new BadRecord(BadRecord.Reason.EMPTY, "no body")))
                .isNull();
        assertThat(DeadLetter.stackTraceOf(new IllegalStateException("why")))
                .startsWith("java.lang.IllegalStateException: why");
    }

    @Test
    void knowsEveryReasonByItsCode() {
        assertThat(BadRecord.Reason.values())
                .allSatisfy(
                        reason -> assertThat(BadRecord.Reason.of(reason.code())).hasValue(reason));
    }
}
