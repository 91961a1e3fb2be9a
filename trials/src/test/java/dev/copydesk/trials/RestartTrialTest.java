package dev.copydesk.trials;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.trials.crash.RestartTrial;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("crash")
class RestartTrialTest {
    private static final int PAGES = 80;

    @Test
    void losesAndRepeatsNothingWhenUpIsKilledInMidStreamAndStartedAgain(@TempDir Path folder) throws Exception {
        var report = RestartTrial.run(PAGES, PAGES / 4, folder);

        assertThat(report.digestsBefore()).isLessThan(PAGES);
        assertThat(report.on("enriched").exactlyOnce()).as(report.text()).isTrue();
        assertThat(report.on("digests").exactlyOnce()).as(report.text()).isTrue();
        // a page whose acceptance was not heard of is handed in again
        assertThat(report.on("articles").missing()).isZero();
        assertThat(report.on("articles").duplicates()).isZero();
    }
}
