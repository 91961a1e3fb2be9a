package dev.copydesk.operations.status;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The state of the pipeline at one moment.
 *
 * @param health the worst of its stages
 * @param tookMillis how long it took to measure
 * @param deadLetters that are open, by the dataset of their topic ({@code enrich.dlq}); without those that are not known
 * @param deadLettersCounted whether they were all counted; else their numbers are the most that there can be
 */
public record StatusReport(
        Health health,
        long measuredAtMillis,
        long tookMillis,
        List<StageLag> stages,
        Map<String, Long> deadLetters,
        boolean deadLettersCounted) {
    public StatusReport {
        stages = List.copyOf(stages);
        deadLetters = Collections.unmodifiableMap(new TreeMap<>(deadLetters));
    }
}
