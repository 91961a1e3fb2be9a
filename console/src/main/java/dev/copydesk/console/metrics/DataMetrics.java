package dev.copydesk.console.metrics;

import dev.copydesk.stage.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The room on the disk of this process's data. */
final class DataMetrics implements MetricSource {
    static final MetricFamily FREE = MetricFamily.gauge(
            "copydesk_data_free_bytes", "What the process may still write to the disk of its data folder");
    static final MetricFamily NEEDED =
            MetricFamily.gauge("copydesk_data_needed_bytes", "Free space below which a process refuses to start");

    private final DataFolder folder;

    DataMetrics(DataFolder folder) {
        this.folder = folder;
    }

    @Override
    public String part() {
        return "data";
    }

    @Override
    public List<MetricFamily> families() {
        return List.of(FREE, NEEDED);
    }

    @Override
    public void collect(MetricSamples samples) {
        try {
            samples.add(FREE, folder.freeBytes());
            samples.add(NEEDED, DataFolder.NEEDED_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
