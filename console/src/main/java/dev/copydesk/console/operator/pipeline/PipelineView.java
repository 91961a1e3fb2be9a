package dev.copydesk.console.operator.pipeline;

import dev.copydesk.console.web.Figures;
import dev.copydesk.operations.status.Health;
import dev.copydesk.operations.status.KafkaContact;
import dev.copydesk.operations.status.StageLag;
import dev.copydesk.operations.status.StatusReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The pipeline as the map shows it.
 *
 * @param summary all of it in a sentence or two: what an operator reads first
 * @param measured when and how long it took
 * @param away since when Kafka does not answer; empty where it does
 */
public record PipelineView(
        String health,
        String summary,
        String measured,
        String away,
        List<StageBox> stages,
        String deadLetters,
        boolean hasDeadLetters) {
    public PipelineView {
        stages = List.copyOf(stages);
    }

    /** @param report the newest; empty before the first */
    public static PipelineView of(Optional<StatusReport> report, KafkaContact contact, Instant now) {
        return report.map(r -> of(r, contact, now))
                .orElseGet(() -> new PipelineView(
                        Health.UNKNOWN.lower(),
                        "Nothing has been measured yet.",
                        "not yet",
                        away(contact, now),
                        List.of(),
                        Figures.UNKNOWN,
                        false));
    }

    private static PipelineView of(StatusReport report, KafkaContact contact, Instant now) {
        var boxes = new ArrayList<StageBox>();
        for (var lag : report.stages()) {
            boxes.add(StageBox.of(lag, report.deadLetters().get(lag.stage() + ".dlq"), report.deadLettersCounted()));
        }
        long letters = report.deadLetters().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        boolean known = !report.deadLetters().isEmpty();
        return new PipelineView(
                report.health().lower(),
                summary(report, boxes),
                Figures.clock(Instant.ofEpochMilli(report.measuredAtMillis())) + ", in "
                        + Figures.duration(report.tookMillis()),
                away(contact, now),
                boxes,
                known ? Figures.records(letters, report.deadLettersCounted()) : Figures.UNKNOWN,
                !known || letters > 0);
    }

    private static String summary(StatusReport report, List<StageBox> boxes) {
        if (report.health() == Health.HEALTHY) {
            long waiting = report.stages().stream()
                    .mapToLong(lag -> lag.records() == null ? 0 : lag.records())
                    .sum();
            return waiting == 0 ? "Nothing waits." : Figures.some(waiting, "record is", "records are") + " on the way.";
        }
        var sentences = new ArrayList<String>();
        for (var health : List.of(Health.DOWN, Health.STALLED, Health.UNKNOWN, Health.LAGGING)) {
            IntStream.range(0, boxes.size())
                    .filter(i -> report.stages().get(i).health() == health)
                    .boxed()
                    .sorted(Comparator.comparing(
                                    (Integer i) -> age(report.stages().get(i)))
                            .reversed())
                    .forEach(i -> sentences.add(boxes.get(i).sentence(health)));
        }
        return sentences.isEmpty() ? "" : String.join(". ", sentences) + ".";
    }

    private static long age(StageLag lag) {
        return lag.oldestAgeMillis() == null ? 0 : lag.oldestAgeMillis();
    }

    private static String away(KafkaContact contact, Instant now) {
        var since = contact.silentSinceMillis();
        if (since == null) {
            return "";
        }
        var at = Instant.ofEpochMilli(since);
        return "Kafka has not answered since " + Figures.clock(at) + " (" + Figures.ago(at, now)
                + "). What is below is unknown, not zero.";
    }
}
