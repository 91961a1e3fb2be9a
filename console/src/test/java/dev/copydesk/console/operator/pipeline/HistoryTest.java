package dev.copydesk.console.operator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.json.Json;
import dev.copydesk.operations.status.GroupState;
import dev.copydesk.operations.status.Health;
import dev.copydesk.operations.status.StatusSample;
import dev.copydesk.operations.status.StatusSample.StageSample;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HistoryTest {
    @Test
    void keepsAPlaceForWhatIsNotKnown() {
        var history = SampleHistory.of(
                List.of(sample(1_000, 5L, 2_000L), sample(6_000, null, null), sample(11_000, 0L, null)));

        assertThat(Json.text(history))
                .contains("\"atSeconds\":[1.0,6.0,11.0]")
                .contains("\"oldestAgeMillis\":[2000,null,0]")
                .contains("\"records\":[5,null,0]");
    }

    @Test
    void tellsOfEachFiveMinutesTheGreatestAge() {
        var table = HistoryTable.of(List.of(
                sample(0, 5L, 2_000L),
                sample(60_000, 5L, 62_000L),
                sample(300_000, 0L, null),
                sample(305_000, null, null)));

        assertThat(table.stages()).containsExactly("enrich");
        assertThat(table.rows()).extracting(HistoryTable.Row::from).containsExactly("00:05:00 UTC", "00:00:00 UTC");
        assertThat(table.rows().get(1).ages()).containsExactly("62 s");
        assertThat(table.rows().get(0).ages()).containsExactly("–");
    }

    private static StatusSample sample(long at, @Nullable Long records, @Nullable Long age) {
        return new StatusSample(
                at,
                10,
                Health.HEALTHY,
                List.of(new StageSample(
                        "enrich", Health.HEALTHY, GroupState.STABLE, 1, records, true, age, null, null, null)),
                0.5,
                null);
    }
}
