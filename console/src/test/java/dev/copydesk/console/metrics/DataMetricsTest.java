package dev.copydesk.console.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.stage.DataFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataMetricsTest {
    @TempDir
    Path folder;

    @Test
    void tellsTheFreeSpaceAndWhatIsNeeded() {
        try (var metrics = new DeskMetrics(List.of(new DataMetrics(new DataFolder(folder))))) {
            assertThat(metrics.scrape())
                    .containsPattern("\ncopydesk_data_free_bytes [1-9]")
                    .contains("\ncopydesk_data_needed_bytes " + (double) DataFolder.NEEDED_BYTES + "\n");
        }
    }
}
