package dev.copydesk.events.headers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class RetryTest {
    private static final Instant AT = Instant.parse("2026-03-01T08:31:00Z");

    private static Headers headers(String... namesAndValues) {
        var headers = new RecordHeaders();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.add(namesAndValues[i], namesAndValues[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return headers;
    }

    @Test
    void isReadAsItWasWritten() {
        var retry = new Retry(2, "extract.dlq-2@17", "extract.dlq-1@3", AT);
        var headers = headers();

        retry.write(headers);

        assertThat(Retry.read(headers)).hasValue(retry);
    }

    @Test
    void takesThePlaceOfTheRetryBefore() {
        var headers = headers("newsroom", "wend");
        new Retry(1, "extract.dlq-1@3", "extract.dlq-1@3", AT).write(headers);
        new Retry(2, "extract.dlq-2@17", "extract.dlq-1@3", null).write(headers);

        assertThat(headers.toArray()).hasSize(4);
        assertThat(Retry.read(headers)).hasValue(new Retry(2, "extract.dlq-2@17", "extract.dlq-1@3", null));
    }

    @Test
    void isNoneWhereTheHeadersAreNotItsOwn() {
        assertThat(Retry.read(headers())).isEmpty();
        assertThat(Retry.read(headers(Retry.ATTEMPT, "2"))).isEmpty();
        assertThat(Retry.read(headers(Retry.ATTEMPT, "zero", Retry.OF, "x"))).isEmpty();
        assertThat(Retry.read(headers(Retry.ATTEMPT, "0", Retry.OF, "x"))).isEmpty();
        assertThat(Retry.read(headers(Retry.ATTEMPT, "2", Retry.OF, "x".repeat(301))))
                .isEmpty();
    }

    @Test
    void toleratesATimeThatIsNone() {
        assertThat(Retry.read(headers(Retry.ATTEMPT, "1", Retry.OF, "x", Retry.AT, "once")))
                .hasValue(new Retry(1, "x", "x", null));
    }
}
