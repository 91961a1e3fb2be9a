package dev.copydesk.console.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.stage.StageState;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthVerdictTest {
    private static final HealthPolicy POLICY =
            new HealthPolicy(Duration.ofSeconds(30), Duration.ofSeconds(40), Duration.ofSeconds(600));

    @ParameterizedTest(name = "a stage that is {0}, has run: {1}, for {2} s, stalled for {3} s, Kafka silent for {4} s")
    @CsvSource(nullValues = "-", textBlock = """
            # state,      has run, for, stalled, silent, condition,   alive, ready
            STARTING,     false,     5,       -,      -, STARTING,    true,  false
            STARTING,     false,  9999,       -,      -, STARTING,    true,  false
            REBALANCING,  false,  9999,       -,      -, STARTING,    true,  false
            REBALANCING,  true,     29,       -,      -, REBALANCING, true,  true
            REBALANCING,  true,     30,       -,      -, REBALANCING, true,  false
            REBALANCING,  true,   9999,       -,      -, REBALANCING, true,  false
            RUNNING,      true,      1,       -,      -, RUNNING,     true,  true
            RUNNING,      true,   9999,       0,      -, STALLED,     true,  false
            RUNNING,      true,   9999,     599,      -, STALLED,     true,  false
            RUNNING,      true,   9999,     600,      -, STALLED,     false, false
            RUNNING,      true,   9999,     600,     20, STALLED,     true,  false
            RUNNING,      true,   9999,       -,     39, RUNNING,     true,  true
            RUNNING,      true,   9999,       -,     40, RUNNING,     true,  false
            RUNNING,      true,   9999,       -,   9999, RUNNING,     true,  false
            FAILED,       true,      1,       -,      -, FAILED,      false, false
            FAILED,       false,     1,       -,   9999, FAILED,      false, false
            STOPPED,      true,      1,       -,      -, STOPPED,     true,  false
            """)
    void isJudgedByItsStateAndHowLongItHasBeenSo(
            StageState state,
            boolean hasRun,
            long seconds,
            @Nullable Long stalled,
            @Nullable Long silent,
            StageCondition condition,
            boolean alive,
            boolean ready) {
        long now = 100_000_000;
        var vitals = new StageVitals(state, hasRun, now - 1_000 * seconds, before(now, stalled));

        var verdict = HealthVerdict.of(Map.of("enrich", vitals), before(now, silent), now, POLICY);

        assertThat(verdict.stages()).containsEntry("enrich", condition);
        assertThat(verdict.isAlive()).isEqualTo(alive);
        assertThat(verdict.isReady()).isEqualTo(ready);
    }

    @Test
    void saysWhy() {
        var vitals = Map.of(
                "enrich", new StageVitals(StageState.REBALANCING, true, 0, null),
                "extract", new StageVitals(StageState.FAILED, true, 0, null));

        var verdict = HealthVerdict.of(vitals, null, 45_000, POLICY);

        assertThat(verdict.unready()).containsExactly("enrich has been rebalancing for 45 s", "extract has failed");
        assertThat(verdict.dead()).containsExactly("extract has failed");
    }

    @Test
    void remembersSinceWhenAStageIsAsItIs() {
        var memory = new VitalsRecord();
        memory.observe(Map.of("enrich", StageState.RUNNING), java.util.Set.of(), 1_000);
        memory.observe(Map.of("enrich", StageState.REBALANCING), java.util.Set.of(), 2_000);

        var vitals = memory.observe(Map.of("enrich", StageState.REBALANCING), java.util.Set.of(), 9_000);

        assertThat(vitals).containsEntry("enrich", new StageVitals(StageState.REBALANCING, true, 2_000, null));
    }

    @Test
    void forgetsThatAStageWasStalledOnceItMoves() {
        var memory = new VitalsRecord();
        memory.observe(Map.of("enrich", StageState.RUNNING), java.util.Set.of("enrich"), 1_000);
        memory.observe(Map.of("enrich", StageState.RUNNING), java.util.Set.of(), 2_000);

        var vitals = memory.observe(Map.of("enrich", StageState.RUNNING), java.util.Set.of("enrich"), 9_000);

        assertThat(vitals).containsEntry("enrich", new StageVitals(StageState.RUNNING, true, 1_000, 9_000L));
    }

    private static @Nullable Long before(long now, @Nullable Long seconds) {
        return seconds == null ? null : (Long) (now - 1_000 * seconds);
    }
}
