package dev.copydesk.console.operator.trace;

import dev.copydesk.console.web.Figures;
import dev.copydesk.console.web.OutsideText;
import dev.copydesk.operations.trace.SearchedTopic;
import dev.copydesk.operations.trace.Trace;
import dev.copydesk.operations.trace.TraceStep;
import dev.copydesk.operations.trace.TraceVerdict;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The way of an article as its page shows it.
 *
 * @param mark by which the verdict's badge is coloured
 * @param letter the dead letter that it failed with; empty where it did not
 * @param article its id, by which the reader's page is found; empty where none was found
 */
public record TraceView(
        String outcome,
        String mark,
        String says,
        String reason,
        String letter,
        String article,
        String url,
        String headline,
        List<Row> steps,
        List<Looked> searched,
        boolean complete,
        String took) {
    /**
     * A record on the way.
     *
     * @param after how long after the one from which it was made
     */
    public record Row(
            String kind,
            String place,
            String at,
            String after,
            String version,
            String size,
            String by,
            String says,
            String letter) {}

    /** What was read of a topic. */
    public record Looked(String dataset, String records, String size, String whole) {}

    static TraceView of(Trace trace) {
        var verdict = trace.verdict();
        return new TraceView(
                verdict.outcome().name().toLowerCase(Locale.ROOT),
                mark(verdict.outcome()),
                OutsideText.line(verdict.says(), 1_000),
                line(verdict.reason(), 200),
                line(verdict.letter(), 100),
                line(trace.article(), 100),
                line(trace.url(), 500),
                line(trace.headline(), 500),
                trace.steps().stream().map(TraceView::row).toList(),
                trace.searched().stream().map(TraceView::looked).toList(),
                trace.complete(),
                Figures.duration(trace.tookMillis()));
    }

    private static String mark(TraceVerdict.Outcome outcome) {
        return switch (outcome) {
            case PUBLISHED -> "good";
            case WITHHELD, WAITING, RETRACTED -> "warn";
            case FAILED -> "bad";
            case UNKNOWN -> "unknown";
        };
    }

    private static Row row(TraceStep step) {
        var after = step.afterMillis();
        return new Row(
                step.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                OutsideText.line(step.place(), 300),
                Figures.time(step.at()),
                after == null ? "–" : "+" + Figures.duration(after),
                version(step),
                Figures.bytes(step.bytes()),
                step.writtenBy().isEmpty() ? "–" : OutsideText.line(step.writtenBy(), 60),
                OutsideText.line(step.says(), 300),
                line(step.letter(), 100));
    }

    private static String version(TraceStep step) {
        var version = step.version();
        var revision = step.revision();
        if (version == null) {
            return "–";
        }
        return revision == null || revision == 0 ? version.toString() : version + " (revision " + revision + ")";
    }

    private static Looked looked(SearchedTopic searched) {
        return new Looked(
                searched.dataset(),
                Figures.count(searched.records()),
                Figures.bytes(searched.bytes()),
                searched.whole()
                        ? "all that is kept"
                        : searched.oldest() == null ? "nothing" : "back to " + Figures.time(searched.oldest()));
    }

    private static String line(@Nullable String text, int max) {
        return text == null ? "" : OutsideText.line(text, max);
    }
}
