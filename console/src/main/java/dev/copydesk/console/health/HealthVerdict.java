package dev.copydesk.console.health;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Whether a process is alive, and whether it is ready. Not alive is only what a new start can cure.
 *
 * @param stages what each is doing
 * @param kafkaAnswers whether Kafka does, as far as is known
 * @param dead why it is not alive; empty where it is
 * @param unready why it is not ready; empty where it is
 */
public record HealthVerdict(
        Map<String, StageCondition> stages, boolean kafkaAnswers, List<String> dead, List<String> unready) {
    public HealthVerdict {
        stages = Collections.unmodifiableMap(new TreeMap<>(stages));
        dead = List.copyOf(dead);
        unready = List.copyOf(unready);
    }

    /** @param silentSinceMillis since when Kafka does not answer; null where it does, or was not asked yet */
    public static HealthVerdict of(
            Map<String, StageVitals> stages, @Nullable Long silentSinceMillis, long nowMillis, HealthPolicy policy) {
        var conditions = new TreeMap<String, StageCondition>();
        var dead = new ArrayList<String>();
        var unready = new ArrayList<String>();
        boolean answers = silentSinceMillis == null;
        if (silentSinceMillis != null
                && nowMillis - silentSinceMillis >= policy.unreachable().toMillis()) {
            unready.add("Kafka does not answer for " + seconds(nowMillis - silentSinceMillis));
        }
        new TreeMap<>(stages).forEach((name, vitals) -> {
            var condition = condition(vitals);
            conditions.put(name, condition);
            long inState = nowMillis - vitals.sinceMillis();
            switch (condition) {
                case STARTING -> unready.add(name + " has not run yet");
                case REBALANCING -> {
                    if (inState >= policy.rebalancing().toMillis()) {
                        unready.add(name + " has been rebalancing for " + seconds(inState));
                    }
                }
                case RUNNING -> {}
                case STALLED -> {
                    long stalled = stalledMillis(vitals, nowMillis);
                    unready.add(name + " has records and nothing moves for " + seconds(stalled));
                    // while Kafka does not answer nothing can move, and a new start cures nothing
                    if (answers && stalled >= policy.stalled().toMillis()) {
                        dead.add(name + " has been stalled for " + seconds(stalled));
                    }
                }
                case FAILED -> {
                    unready.add(name + " has failed");
                    dead.add(name + " has failed");
                }
                case STOPPED -> unready.add(name + " has stopped");
            }
        });
        return new HealthVerdict(conditions, answers, dead, unready);
    }

    public boolean isAlive() {
        return dead.isEmpty();
    }

    public boolean isReady() {
        return unready.isEmpty();
    }

    private static StageCondition condition(StageVitals vitals) {
        return switch (vitals.state()) {
            case STARTING -> StageCondition.STARTING;
            case REBALANCING -> vitals.hasRun() ? StageCondition.REBALANCING : StageCondition.STARTING;
            case RUNNING -> vitals.stalledSinceMillis() == null ? StageCondition.RUNNING : StageCondition.STALLED;
            case FAILED -> StageCondition.FAILED;
            case STOPPED -> StageCondition.STOPPED;
        };
    }

    private static long stalledMillis(StageVitals vitals, long nowMillis) {
        return vitals.stalledSinceMillis() == null ? 0 : nowMillis - vitals.stalledSinceMillis();
    }

    private static String seconds(long millis) {
        return millis / 1_000 + " s";
    }
}
