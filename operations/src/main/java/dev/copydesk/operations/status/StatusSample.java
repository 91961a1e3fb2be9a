package dev.copydesk.operations.status;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One measurement, as charts keep it.
 *
 * @param digestsPerSecond digests that became readable since the sample before
 * @param latency of those digests; null where there were none
 */
public record StatusSample(
        long atMillis,
        long tookMillis,
        Health health,
        List<StageSample> stages,
        @Nullable Double digestsPerSecond,
        @Nullable Latency latency) {
    public StatusSample {
        stages = List.copyOf(stages);
    }

    /** A {@link StageLag} without its partitions. */
    public record StageSample(
            String stage,
            Health health,
            GroupState state,
            @Nullable Integer members,
            @Nullable Long records,
            boolean counted,
            @Nullable Long oldestAgeMillis,
            @Nullable Double rate,
            @Nullable Double trend,
            @Nullable Long catchUpSeconds) {
        static StageSample of(StageLag lag) {
            return new StageSample(
                    lag.stage(),
                    lag.health(),
                    lag.state(),
                    lag.members(),
                    lag.records(),
                    lag.counted(),
                    lag.oldestAgeMillis(),
                    lag.rate(),
                    lag.trend(),
                    lag.catchUpSeconds());
        }
    }

    /** How long it took from the page's fetch until its digest could be read. */
    public record Latency(int digests, long p50Millis, long p95Millis, long p99Millis) {}
}
