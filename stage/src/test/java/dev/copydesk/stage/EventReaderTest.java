package dev.copydesk.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.FetchRequest;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class EventReaderTest {
    private static final Topics TOPICS = Topics.of(TopicSettings.DEFAULTS);

    private final EventReader<FetchRequest> reader = new EventReader<>(TOPICS.requests(), FetchRequest.class);

    @Test
    void readsTheTopicsRecord() {
        assertThat(reader.read(
                        "a.example",
                        json("{\"url\":\"https://a.example/x\",\"reason\":\"test\"}"),
                        new RecordHeaders()))
                .isEqualTo(new FetchRequest("https://a.example/x", "test", null));
    }

    @Test
    void readsATombstoneAsNull() {
        assertThat(reader.read("a.example", null, new RecordHeaders())).isNull();
    }

    @Test
    void refusesAMissingKey() {
        assertReason(() -> reader.read(null, json("{}"), new RecordHeaders()), BadRecord.Reason.NO_KEY);
    }

    @Test
    void refusesBrokenJson() {
        assertReason(() -> reader.read("k", json("{"), new RecordHeaders()), BadRecord.Reason.BAD_JSON);
    }

    @Test
    void refusesAVersionThatItDoesNotKnow() {
        var headers = new RecordHeaders();
        headers.add("ce_type", json("dev.copydesk.fetchrequest.v2"));

        assertReason(() -> reader.read("k", json("{}"), headers), BadRecord.Reason.UNKNOWN_VERSION);
    }

    @Test
    void takesAValueOfExactlyTheTopicsLimit() {
        EventReader.check(TOPICS.requests(), "k", new byte[TOPICS.requests().maxValueBytes()]);
    }

    @Test
    void refusesAValueOneByteOverTheTopicsLimit() {
        assertReason(
                () -> EventReader.check(
                        TOPICS.requests(), "k", new byte[TOPICS.requests().maxValueBytes() + 1]),
                BadRecord.Reason.INPUT_TOO_LARGE);
    }

    private static void assertReason(ThrowingCallable call, BadRecord.Reason reason) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        BadRecord.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static byte[] json(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
