package dev.copydesk.trials.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fuzz trial in small; docs/trials.md says how to run a large one. */
class FuzzTrialTest {
    private static final int PAGES = 2_000;
    private static final long SEED = 11;

    @TempDir
    Path kept;

    @Test
    void everyBrokenPageEndsInASoundArticleOrAReasonInTime() throws Exception {
        var report = new FuzzTrial(new Mutations(PageSet.varied(), SEED), SEED, Duration.ofSeconds(20), kept)
                .run(0, PAGES, number -> {});

        assertThat(report.isClean()).as(report.text()).isTrue();
        assertThat(report.articles()).as(report.text()).isBetween(PAGES / 4L, PAGES - 1L);
    }

    @Test
    void theSameSeedAndNumberMakeTheSamePage() {
        var one = new Mutations(PageSet.varied(), SEED).mutant(77);
        var again = new Mutations(PageSet.varied(), SEED).mutant(77);

        assertThat(again.how()).isEqualTo(one.how());
        assertThat(again.page().body()).isEqualTo(one.page().body());
    }
}
