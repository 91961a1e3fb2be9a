package dev.copydesk.console.operator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.operations.status.GroupState;
import dev.copydesk.operations.status.Health;
import dev.copydesk.operations.status.KafkaContact;
import dev.copydesk.operations.status.StageLag;
import dev.copydesk.operations.status.StatusReport;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PipelineViewTest {
    private static final Instant NOW = Instant.parse("2026-03-01T03:00:00Z");
    private static final KafkaContact ANSWERS = new KafkaContact(NOW.toEpochMilli(), null);

    @Test
    void saysInASentenceWhichStageLagsAndByHowMuch() {
        var view = view(lag("enrich", Health.LAGGING, 120L, 75_000L, -2.0, 60L));

        assertThat(view.summary()).isEqualTo("enrich lags: 120 records wait, the oldest for 75 s.");
        assertThat(view.stages()).singleElement().satisfies(stage -> {
            assertThat(stage.age()).isEqualTo("75 s");
            assertThat(stage.trend()).isEqualTo("↘ −2.0/s");
            assertThat(stage.catchUp()).isEqualTo("in 1 min 0 s");
        });
    }

    @Test
    void neverShowsWhatIsNotKnownAsZero() {
        var view = view(lag("enrich", Health.UNKNOWN, null, null, null, null));

        assertThat(view.stages()).singleElement().satisfies(stage -> {
            assertThat(stage.records()).isEqualTo("unknown");
            assertThat(stage.age()).isEqualTo("unknown");
            assertThat(stage.rate()).isEqualTo("unknown");
            assertThat(stage.letters()).isEqualTo("unknown");
        });
        assertThat(view.deadLetters()).isEqualTo("unknown");
        assertThat(view.summary()).isEqualTo("enrich could not be measured: what waits is not known.");
    }

    @Test
    void saysThatAStageWhoseBacklogGrowsWillNotCatchUp() {
        assertThat(view(lag("enrich", Health.LAGGING, 120L, 75_000L, 3.0, null)).stages())
                .singleElement()
                .extracting(StageBox::catchUp)
                .isEqualTo("not at this rate");
    }

    @Test
    void tellsTheWorstStageFirst() {
        var report = new StatusReport(
                Health.DOWN,
                NOW.toEpochMilli(),
                12,
                List.of(
                        lag("extract", Health.LAGGING, 3L, 61_000L, 0.0, null),
                        lag("publish", Health.DOWN, 7L, 90_000L, 0.0, null)),
                Map.of(),
                true);

        assertThat(PipelineView.of(Optional.of(report), ANSWERS, NOW).summary()).startsWith("publish has no process");
    }

    @Test
    void saysSinceWhenKafkaIsSilent() {
        var silent = new KafkaContact(NOW.toEpochMilli(), NOW.minusSeconds(240).toEpochMilli());

        assertThat(PipelineView.of(Optional.empty(), silent, NOW).away())
                .startsWith("Kafka has not answered since 02:56:00 UTC (4 min ago)");
    }

    private static PipelineView view(StageLag lag) {
        return PipelineView.of(
                Optional.of(new StatusReport(lag.health(), NOW.toEpochMilli(), 12, List.of(lag), Map.of(), true)),
                ANSWERS,
                NOW);
    }

    private static StageLag lag(
            String stage,
            Health health,
            @Nullable Long records,
            @Nullable Long age,
            @Nullable Double trend,
            @Nullable Long catchUp) {
        return new StageLag(
                stage,
                "news-" + stage,
                GroupState.STABLE,
                1,
                records,
                true,
                age,
                trend == null ? null : 1.0,
                trend,
                catchUp,
                health,
                List.of());
    }
}
