package dev.copydesk.stage.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PollLoopTest {
    private static final TopicPartition PARTITION = new TopicPartition("pages", 0);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
    private final List<Long> read = new ArrayList<>();

    @BeforeEach
    void holdTwoRecords() {
        consumer.assign(List.of(PARTITION));
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        for (long offset = 0; offset < 2; offset++) {
            consumer.addRecord(new ConsumerRecord<>("pages", 0, offset, new byte[0], new byte[0]));
        }
    }

    private PollLoop loop(Duration limit) {
        return PollLoop.within(limit, consumer, Duration.ZERO);
    }

    @Test
    void readsToTheEnds() {
        assertThat(loop(LONG).toEnds(Map.of(PARTITION, 2L), record -> read.add(record.offset())))
                .isTrue();
        assertThat(read).containsExactly(0L, 1L);
    }

    @Test
    void endsWhereNothingIsToBeRead() {
        assertThat(loop(Duration.ZERO).toEnds(Map.of(PARTITION, 0L), record -> read.add(record.offset())))
                .isTrue();
        assertThat(read).isEmpty();
    }

    @Test
    void saysThatTheTimeWasUp() {
        assertThat(loop(Duration.ZERO).toEnds(Map.of(PARTITION, 2L), record -> read.add(record.offset())))
                .isFalse();
        assertThat(read).isEmpty();
    }

    @Test
    void pollsUntilWhatIsWantedIsDone() {
        assertThat(loop(LONG).until(() -> !read.isEmpty(), batch -> batch.forEach(record -> read.add(record.offset()))))
                .isTrue();
        assertThat(read).isNotEmpty();
    }
}
