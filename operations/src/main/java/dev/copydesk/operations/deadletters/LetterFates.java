package dev.copydesk.operations.deadletters;

import dev.copydesk.events.DeadLetterAction;
import dev.copydesk.events.LetterDeed;
import dev.copydesk.events.RecordPlace;
import dev.copydesk.events.topics.StageName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** What was done with dead letters, and what became of those that were sent again. Not for several threads. */
final class LetterFates {
    private final Map<LetterId, List<DeadLetterAction>> deeds = new HashMap<>();

    /** What a letter became that was sent again. */
    private final Map<LetterId, List<Letter>> failedAgain = new HashMap<>();

    /** Up to where each stage is done with its input; none where that is not known. */
    private Map<StageName, Map<TopicPartition, Long>> committed = Map.of();

    /** Takes up a letter, which may be the retry of another. */
    void add(Letter letter) {
        if (letter.retryOf() != null) {
            failedAgain
                    .computeIfAbsent(letter.retryOf(), id -> new ArrayList<>(1))
                    .add(letter);
        }
    }

    void add(LetterId id, DeadLetterAction action) {
        var done = deeds.computeIfAbsent(id, i -> new ArrayList<>(1));
        if (!done.contains(action)) {
            done.add(action);
        }
    }

    void forget(Letter letter) {
        if (letter.retryOf() != null) {
            failedAgain.computeIfPresent(letter.retryOf(), (of, later) -> {
                later.removeIf(l -> l.id().equals(letter.id()));
                return later.isEmpty() ? null : later;
            });
        }
    }

    /** Forgets what is known of letters of a partition before {@code start}. */
    void expire(String dataset, int partition, long start) {
        deeds.keySet().removeIf(id -> id.isBefore(dataset, partition, start));
        failedAgain.keySet().removeIf(id -> id.isBefore(dataset, partition, start));
    }

    void committed(Map<StageName, Map<TopicPartition, Long>> offsets) {
        committed = Map.copyOf(offsets);
    }

    /** What was done with a letter, the oldest first. */
    List<DeadLetterAction> deeds(LetterId id) {
        return List.copyOf(deeds.getOrDefault(id, List.of()));
    }

    LetterFate of(Letter letter) {
        var done = deeds.get(letter.id());
        if (done == null) {
            return LetterFate.OPEN;
        }
        var last = done.get(done.size() - 1);
        var written = last.written();
        if (last.deed() == LetterDeed.DROPPED || written == null) {
            var state = last.deed() == LetterDeed.DROPPED ? LetterFate.State.DROPPED : LetterFate.State.RETRIED;
            return new LetterFate(state, last.at(), last.attempt(), null, null, last.by(), last.reason());
        }
        var again = failedAgain.getOrDefault(letter.id(), List.of()).stream()
                .filter(later -> written.equals(later.source()))
                .map(Letter::id)
                .findFirst();
        var state = again.isPresent() ? LetterFate.State.FAILED_AGAIN : progress(letter.stage(), written);
        return new LetterFate(state, last.at(), last.attempt(), written, again.orElse(null), last.by(), last.reason());
    }

    private LetterFate.State progress(StageName stage, RecordPlace written) {
        var offsets = committed.get(stage);
        if (offsets == null) {
            return LetterFate.State.RETRIED;
        }
        var offset = offsets.get(new TopicPartition(written.topic(), written.partition()));
        return offset != null && offset > written.offset() ? LetterFate.State.DONE : LetterFate.State.WAITING;
    }
}
