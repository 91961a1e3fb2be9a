package dev.copydesk.desk.deadletters;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** A dead letter's place, which is its name: {@code extract.dlq-2@17}. */
public record LetterId(String dataset, int partition, long offset) implements Comparable<LetterId> {
    private static final String SUFFIX = ".dlq";
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

    /** The stage whose input it was. */
    public String stage() {
        return dataset.endsWith(SUFFIX) ? dataset.substring(0, dataset.length() - SUFFIX.length()) : dataset;
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
