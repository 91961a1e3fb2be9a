package dev.copydesk.console.reader.sources;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a source is silent, by its own rhythm: nothing came for longer than 4 times its median gap, and longer than 1.5
 * times the second longest of its last gaps (nights and weekends are among them; the longest may be an outage), and never less
 * than 2 hours. Not before {@value #FEWEST} arrivals are known.
 */
public final class SourceRhythm {
    static final int FEWEST = 8;
    static final Duration FLOOR = Duration.ofHours(2);
    private static final int MEDIANS = 4;
    private static final double LONG_GAPS = 1.5;
    private static final int RECENT_DAYS = 7;

    private SourceRhythm() {}

    /** What {@code arrivals}, in order, let expect. */
    record Expectation(long gapMillis, long withinMillis) {}

    static Optional<Expectation> expectation(List<Long> arrivals) {
        if (arrivals.size() < FEWEST) {
            return Optional.empty();
        }
        var gaps = new ArrayList<Long>();
        for (int i = 1; i < arrivals.size(); i++) {
            gaps.add(arrivals.get(i) - arrivals.get(i - 1));
        }
        gaps.sort(null);
        long median = gaps.size() % 2 == 1
                ? gaps.get(gaps.size() / 2)
                : (gaps.get(gaps.size() / 2 - 1) + gaps.get(gaps.size() / 2)) / 2;
        long within =
                Math.max(FLOOR.toMillis(), Math.max(MEDIANS * median, (long) (LONG_GAPS * gaps.get(gaps.size() - 2))));
        return Optional.of(new Expectation(median, within));
    }

    /**
     * @param articles null where none has come
     * @param failed null where none failed
     */
    static SourceHealth judge(@Nullable SourceHistory articles, @Nullable SourceHistory failed, Instant now) {
        var host = articles != null ? articles.host() : failed == null ? "" : failed.host();
        var today = now.atZone(ZoneOffset.UTC).toLocalDate();
        long recent = articles == null ? 0 : articles.within(today, RECENT_DAYS);
        long failures = failed == null ? 0 : failed.within(today, RECENT_DAYS);
        var share = recent + failures == 0 ? null : (double) failures / (recent + failures);
        if (articles == null) {
            return new SourceHealth(
                    host, SourceState.FAILING, 0, null, null, null, null, recent, failures, share, List.of());
        }
        var expectation = expectation(articles.arrivals());
        long quiet = Math.max(0, now.toEpochMilli() - articles.lastMillis());
        var over = expectation.map(e -> quiet - e.withinMillis()).filter(ms -> ms > 0);
        var state =
                expectation.isEmpty() ? SourceState.NEW : over.isPresent() ? SourceState.SILENT : SourceState.REGULAR;
        return new SourceHealth(
                host,
                state,
                articles.count(),
                articles.lastMillis(),
                expectation.map(Expectation::gapMillis).orElse(null),
                expectation.map(Expectation::withinMillis).orElse(null),
                over.orElse(null),
                recent,
                failures,
                share,
                articles.hours());
    }
}
