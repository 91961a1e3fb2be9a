package dev.copydesk.trials;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.trials.crash.CrashPlan;
import dev.copydesk.trials.crash.CrashTrial;
import dev.copydesk.trials.proof.TopicCensus.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The crash trial in small; docs/trials.md says how to run a large one. */
@Tag("crash")
class CrashTrialTest {
    private static final int PAGES = 360;
    private static final int KILLS = 3;

    @TempDir
    Path folder;

    @Test
    void givesEveryArticleExactlyOnceThoughEachStageIsKilledInMidStream() throws Exception {
        var report = CrashTrial.run(CrashPlan.exactlyOnce(PAGES, KILLS, 7), folder, event -> {});

        assertThat(report.findings()).extracting(Finding::dataset).containsExactly("articles", "enriched", "digests");
        assertThat(report.findings()).extracting(Finding::records).containsOnly((long) PAGES);
        assertThat(report.killsInMidStream()).isEqualTo(KILLS);
        assertThat(report.proved()).as(report.text()).isTrue();
    }

    @Test
    void failsTheSameProofWithoutExactlyOnceAndWithRareCommits() throws Exception {
        var control = CrashTrial.run(CrashPlan.control(PAGES, 1, 7), folder, event -> {});

        assertThat(control.duplicatesOn("articles")).as(control.text()).isPositive();
        assertThat(control.proved()).as(control.text()).isFalse();
    }
}
