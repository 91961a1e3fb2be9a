package dev.copydesk.operations.status;

import dev.copydesk.events.topics.StageName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What measurements mean, one after the other: trends, and who is healthy. Knows no clock and no client. */
public final class Assessment {
    private final HealthLimits limits;
    private final Map<StageName, Past> stages = new EnumMap<>(StageName.class);

    /** What was of a stage. */
    private static final class Past {
        private final BacklogTrend trend = new BacklogTrend();
        private long position;
        private double processed;
        private boolean waited;

        /** Since when records wait and nothing moves. */
        private long stillSince;
    }

    public Assessment(HealthLimits limits) {
        this.limits = limits;
    }

    /**
     * @param own what this process knows of the stages that it runs
     * @param openLetters dead letters that are open, by the dataset of their topic; null where they are not known
     */
    public StatusReport report(
            LagMeasurement measurement, Map<StageName, OwnStage> own, @Nullable Map<String, Long> openLetters) {
        var lags = new ArrayList<StageLag>();
        var worst = measurement.stages().isEmpty() ? Health.UNKNOWN : Health.HEALTHY;
        for (var backlog : measurement.stages()) {
            var lag = lag(backlog, measurement.atMillis(), own.get(backlog.stage()));
            worst = worst.worst(lag.health());
            lags.add(lag);
        }
        return new StatusReport(
                worst,
                measurement.atMillis(),
                measurement.tookMillis(),
                lags,
                openLetters == null ? measurement.deadLetters() : openLetters,
                openLetters != null);
    }

    private StageLag lag(StageBacklog backlog, long now, @Nullable OwnStage own) {
        var past = stages.computeIfAbsent(backlog.stage(), s -> new Past());
        var records = backlog.records();
        var offsets = backlog.offsets();
        if (records == null || offsets == null) {
            past.trend.forget();
        } else {
            past.trend.add(new BacklogTrend.Point(now, records, backlog.counted(), offsets, backlog.done()));
            move(past, backlog, records > 0, now, own);
        }
        return new StageLag(
                backlog.stage().code(),
                backlog.group(),
                backlog.state(),
                backlog.members(),
                records,
                backlog.counted(),
                backlog.oldestAgeMillis(),
                past.trend.rate(),
                past.trend.growth(),
                past.trend.catchUpSeconds(),
                health(backlog, records, now - past.stillSince, own),
                backlog.partitions());
    }

    private static void move(Past past, StageBacklog backlog, boolean waits, long now, @Nullable OwnStage own) {
        double processed = own == null ? 0 : own.processed();
        boolean moved = past.position != backlog.position() || past.processed != processed;
        if (moved || !waits || !past.waited || (own != null && own.waitsOnPurpose())) {
            past.stillSince = now;
        }
        past.position = backlog.position();
        past.processed = processed;
        past.waited = waits;
    }

    private Health health(StageBacklog backlog, @Nullable Long records, long stillMillis, @Nullable OwnStage own) {
        if (Integer.valueOf(0).equals(backlog.members())) {
            return Health.DOWN;
        }
        if (records == null || backlog.members() == null) {
            return Health.UNKNOWN;
        }
        if (records == 0) {
            return Health.HEALTHY;
        }
        var age = backlog.oldestAgeMillis();
        if (age == null) {
            return Health.UNKNOWN;
        }
        long stalledAfter = limits.stalledAfter().toMillis();
        // from outside nobody can tell whether a host asks the fetch stage to wait
        boolean mayStall = own != null || backlog.stage() != StageName.FETCH;
        if (mayStall && age >= stalledAfter && stillMillis >= stalledAfter) {
            return Health.STALLED;
        }
        return age > limits.maxAge().toMillis() ? Health.LAGGING : Health.HEALTHY;
    }
}
