package dev.copydesk.publish.writing.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class RecordWindowTest {
    private static final TopicPartition FIRST = new TopicPartition("t", 0);
    private static final TopicPartition SECOND = new TopicPartition("t", 1);

    private final RecordWindow<String> window = new RecordWindow<>(3);

    private CompletableFuture<Optional<String>> add(TopicPartition partition, long offset) {
        var future = new CompletableFuture<Optional<String>>();
        window.add(partition, offset, future);
        return future;
    }

    private void addUndone(TopicPartition partition, long offset) {
        window.add(partition, offset, new CompletableFuture<>());
    }

    @Test
    void anOffsetNeverPassesWhatIsNotDone() throws InterruptedException {
        var first = add(FIRST, 7);
        var second = add(FIRST, 8);
        second.complete(Optional.of("eight"));
        assertThat(window.takeDone().isEmpty()).isTrue();

        first.complete(Optional.of("seven"));
        var done = window.takeDone();

        assertThat(done.offsets()).isEqualTo(Map.of(FIRST, new OffsetAndMetadata(9)));
        assertThat(done.results()).containsExactly("seven", "eight");
    }

    @Test
    void onePartitionDoesNotWaitForAnother() throws InterruptedException {
        addUndone(FIRST, 7);
        add(SECOND, 3).complete(Optional.of("three"));

        assertThat(window.takeDone().results()).containsExactly("three");
    }

    @Test
    void whatCameToNothingIsDoneToo() throws InterruptedException {
        add(FIRST, 7).complete(Optional.empty());

        assertThat(window.takeDone()).satisfies(done -> {
            assertThat(done.results()).isEmpty();
            assertThat(done.offsets()).containsEntry(FIRST, new OffsetAndMetadata(8));
        });
    }

    @Test
    void isFullUntilSomethingIsDone() throws InterruptedException {
        var first = add(FIRST, 0);
        addUndone(FIRST, 1);
        addUndone(SECOND, 0);
        assertThat(window.isFull()).isTrue();

        first.complete(Optional.empty());
        window.takeDone();
        assertThat(window.isFull()).isFalse();
    }

    @Test
    void whatBelongsToAnotherNowIsBrokenOffAndNeverCommitted() throws InterruptedException {
        var lost = add(FIRST, 7);
        add(SECOND, 3).complete(Optional.of("three"));
        window.drop(List.of(FIRST));

        assertThat(lost).isCancelled();
        assertThat(window.takeDone().offsets()).containsOnlyKeys(SECOND);
    }

    @Test
    void aFailureIsNotPassedOver() {
        add(FIRST, 7).completeExceptionally(new IllegalStateException("no"));

        assertThatThrownBy(window::takeDone).hasMessage("no");
    }
}
