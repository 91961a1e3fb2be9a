package dev.copydesk.console.health;

import dev.copydesk.stage.StageState;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Remembers since when each stage is as it is, from what it is told from time to time. */
public final class VitalsRecord {
    private final Map<String, StageVitals> stages = new TreeMap<>();

    /**
     * @param states of every stage, now
     * @param stalled those of which it was measured that records wait and nothing moves
     */
    public synchronized Map<String, StageVitals> observe(
            Map<String, StageState> states, Set<String> stalled, long nowMillis) {
        states.forEach((name, state) -> stages.merge(
                name,
                new StageVitals(
                        state,
                        state == StageState.RUNNING,
                        nowMillis,
                        stalled.contains(name) ? (Long) nowMillis : null),
                VitalsRecord::next));
        return Map.copyOf(stages);
    }

    private static StageVitals next(StageVitals before, StageVitals now) {
        boolean same = before.state() == now.state();
        return new StageVitals(
                now.state(),
                before.hasRun() || now.hasRun(),
                same ? before.sinceMillis() : now.sinceMillis(),
                earlier(before.stalledSinceMillis(), now.stalledSinceMillis()));
    }

    private static @Nullable Long earlier(@Nullable Long before, @Nullable Long now) {
        return now == null || before == null ? now : before;
    }
}
