package dev.copydesk.operations.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.RecordPlace;
import dev.copydesk.events.headers.DeadLetter;
import dev.copydesk.events.headers.Retry;
import dev.copydesk.events.topics.StageName;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTextTest {
    private static Letter letter(
            String dataset, @Nullable String key, @Nullable String value, Map<String, String> headers) {
        return letter(
                dataset,
                key == null ? null : key.getBytes(UTF_8),
                value == null ? null : value.getBytes(UTF_8),
                headers);
    }

    private static Letter letter(
            String dataset, byte @Nullable [] key, byte @Nullable [] value, Map<String, String> headers) {
        var all = new RecordHeaders();
        headers.forEach((name, text) -> all.add(name, text.getBytes(UTF_8)));
        return LetterText.of(
                dataset,
                new ConsumerRecord<>(
                        "news." + dataset + ".v1",
                        2,
                        17,
                        1_772_353_860_000L,
                        TimestampType.CREATE_TIME,
                        0,
                        0,
                        key,
                        value,
                        all,
                        Optional.empty()));
    }

    @Test
    void tellsWhatTheHeadersSay() {
        var letter = letter(
                "enrich.dlq",
                "4y2joyqzo3g2sjkzj5abs2n64i",
                "{",
                Map.of(
                        DeadLetter.REASON, "bad-json",
                        DeadLetter.MESSAGE, "no Article",
                        DeadLetter.TOPIC, "news.articles.v1",
                        DeadLetter.PARTITION, "3",
                        DeadLetter.OFFSET, "5000000000",
                        Retry.ATTEMPT, "2",
                        Retry.OF, "enrich.dlq-2@9"));

        assertThat(letter)
                .isEqualTo(new Letter(
                        new LetterId("enrich.dlq", 2, 17),
                        StageName.ENRICH,
                        "bad-json",
                        "no Article",
                        "4y2joyqzo3g2sjkzj5abs2n64i",
                        "4y2joyqzo3g2sjkzj5abs2n64i",
                        Instant.parse("2026-03-01T08:31:00Z"),
                        new RecordPlace("news.articles.v1", 3, 5_000_000_000L),
                        2,
                        new LetterId("enrich.dlq", 2, 9),
                        1,
                        false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "internal | java.lang.IllegalStateException: why\\n\\tat x | internal:IllegalStateException",
                "internal | a.b.C$D | internal:C$D",
                "internal | (no trace at all) | internal",
                "http-status | status 404 of https://wend.example/ | http-status:404",
                "http-status | a redirect without a Location | http-status",
                "of-a-later-version | | of-a-later-version",
                "<b>no code</b> | | unknown"
            })
    void namesTheCauseMoreNarrowlyThanItsReason(String reason, @Nullable String text, String cause) {
        var told = text == null ? "" : text.replace("\\n", "\n").replace("\\t", "\t");
        var letter = letter(
                "fetch.dlq",
                "wend.example",
                "",
                Map.of(DeadLetter.REASON, reason, DeadLetter.MESSAGE, told, DeadLetter.STACK_TRACE, told));

        assertThat(letter.cause()).isEqualTo(cause);
    }

    @Test
    void namesTheCauseOfALetterThatKafkaStreamsWroteByItself() {
        var letter = letter(
                "enrich.dlq",
                "k",
                "v",
                Map.of(
                        "__streams.errors.exception", "org.apache.kafka.common.errors.SerializationException",
                        "__streams.errors.message", "not a string"));

        assertThat(letter.cause()).isEqualTo("internal:SerializationException");
        assertThat(letter.message()).isEqualTo("not a string");
        assertThat(letter.source()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "wend.example | {\"url\":\"https://wend.example/a?b=1\",\"reason\":\"x\"} | https://wend.example/a?b=1",
                "https://wend.example/a | <html> | https://wend.example/a",
                "4y2joyqzo3g2sjkzj5abs2n64i | {\"url\":\"https://wend.example/a\",\"canonicalUrl\":\"https://wend.example/c\"} | https://wend.example/c",
                "some key | {\"url\":\"javascript:alert(1)\"} | some key",
                "some key | {\"url\":\"https://wend.example/a\\\"b\"} | some key"
            })
    void isAboutTheUrlThatTheRecordNames(String key, String value, String about) {
        assertThat(letter("fetch.dlq", key, value, Map.of()).about()).isEqualTo(about);
    }

    @Test
    void aRecordWithoutKeyAndValueIsALetterToo() {
        var letter = letter("extract.dlq", (byte[]) null, null, Map.of());

        assertThat(letter.key()).isEmpty();
        assertThat(letter.bytes()).isZero();
        assertThat(letter.cause()).isEqualTo("unknown");
    }

    @Test
    void tellsTheSizeOfTheWholeWhereTheBytesWereCut() {
        var letter = letter("extract.dlq", "k", "<html>", Map.of(DeadLetter.CUT, "1 0 25165824"));

        assertThat(letter.cut()).isTrue();
        assertThat(letter.bytes()).isEqualTo(25_165_824);
    }

    @Test
    void staysSmallWhateverTheRecordHolds() {
        var long1 = "x".repeat(1 << 20);
        var letter = letter(
                "extract.dlq",
                long1,
                "{\"url\":\"https://" + long1,
                Map.of(
                        DeadLetter.MESSAGE,
                        long1,
                        DeadLetter.REASON,
                        long1,
                        DeadLetter.STACK_TRACE,
                        long1,
                        DeadLetter.TOPIC,
                        long1,
                        DeadLetter.PARTITION,
                        "1",
                        DeadLetter.OFFSET,
                        "1",
                        "url",
                        long1,
                        Retry.OF,
                        long1,
                        Retry.ATTEMPT,
                        "1"));

        assertThat(letter.toString()).hasSizeLessThan(2_000);
    }

    @Property(tries = 300)
    void isReadFromAnyBytes(
            @ForAll byte[] key,
            @ForAll byte[] value,
            @ForAll String message,
            @ForAll String trace,
            @ForAll String place) {
        var letter = letter(
                "extract.dlq",
                key,
                value,
                Map.of(
                        DeadLetter.REASON, "internal",
                        DeadLetter.MESSAGE, message,
                        DeadLetter.STACK_TRACE, trace,
                        DeadLetter.TOPIC, place,
                        DeadLetter.PARTITION, place,
                        DeadLetter.OFFSET, place,
                        DeadLetter.CUT, place,
                        Retry.OF, place,
                        Retry.ATTEMPT, place));

        assertThat(letter.id()).isEqualTo(new LetterId("extract.dlq", 2, 17));
        assertThat(letter.cause()).startsWith("internal");
    }
}
