package dev.copydesk.operations.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.topics.StageName;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterIdTest {
    @Property
    void isReadAsItIsWritten(
            @ForAll @IntRange(min = 0, max = 99_999) int partition,
            @ForAll @LongRange(min = 0, max = 999_999_999_999_999_999L) long offset) {
        var id = new LetterId("extract.dlq", partition, offset);

        assertThat(LetterId.of(id.toString())).hasValue(id);
    }

    @Test
    void namesItsStage() {
        assertThat(LetterId.of("publish.dlq-0@1").orElseThrow().stage()).contains(StageName.PUBLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "extract.dlq",
                "extract.dlq-2",
                "extract.dlq-2@",
                "extract-2@17",
                "news.extract.dlq.v1-2@17",
                "extract.dlq--2@17",
                "extract.dlq-2@-1",
                "extract.dlq-2@99999999999999999999",
                "extract.dlq-2@17\n\u001b[2J"
            })
    void isNothingElse(String text) {
        assertThat(LetterId.of(text)).isEmpty();
    }
}
