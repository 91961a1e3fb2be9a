package dev.copydesk.operations.deadletters;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.copydesk.events.topics.StageName;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** A dead letter's place, which is its name: {@code extract.dlq-2@17}. */
public record LetterId(String dataset, int partition, long offset) implements Comparable<LetterId> {
    private static final Pattern FORM = Pattern.compile("([a-z]{1,20}\\.dlq)-([0-9]{1,5})@([0-9]{1,18})");
    private static final Comparator<LetterId> BY_PLACE = Comparator.comparing(LetterId::dataset)
            .thenComparingInt(LetterId::partition)
            .thenComparingLong(LetterId::offset);

    public static Optional<LetterId> of(String text) {
        var form = FORM.matcher(text.strip());
        return form.matches()
                ? Optional.of(
                        new LetterId(form.group(1), Integer.parseInt(form.group(2)), Long.parseLong(form.group(3))))
                : Optional.empty();
    }

    /** The stage whose input it was; none where no stage's dead letters lie there. */
    public Optional<StageName> stage() {
        return StageName.ofDeadLetters(dataset);
    }

    /** Whether it is one of this partition before {@code start}. */
    boolean isBefore(String ofDataset, int ofPartition, long start) {
        return offset < start && partition == ofPartition && dataset.equals(ofDataset);
    }

    @Override
    public int compareTo(LetterId other) {
        return BY_PLACE.compare(this, other);
    }

    @JsonValue
    @Override
    public String toString() {
        return dataset + "-" + partition + "@" + offset;
    }
}
