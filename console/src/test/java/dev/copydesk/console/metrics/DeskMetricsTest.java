package dev.copydesk.console.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeskMetricsTest {
    private static final MetricFamily WAITING = MetricFamily.gauge("copydesk_waiting_records", "What waits");

    @Test
    void tellsWhatItsSourcesTellAndTheJvm() {
        try (var metrics = new DeskMetrics(List.of(source("lag", samples -> samples.add(WAITING, 3))))) {
            assertThat(metrics.scrape())
                    .contains("\ncopydesk_waiting_records 3.0\n")
                    .contains("\ncopydesk_metrics_readable{part=\"lag\"} 1.0\n")
                    .contains("\njvm_threads_live_threads ");
        }
    }

    @Test
    void aSourceThatFailsIsLeftOutAloneAndNamed() {
        var fails = source("clients", samples -> {
            throw new IllegalStateException("not today");
        });
        try (var metrics = new DeskMetrics(List.of(fails, source("lag", samples -> samples.add(WAITING, 3))))) {
            assertThat(metrics.scrape())
                    .contains("\ncopydesk_waiting_records 3.0\n")
                    .contains("\ncopydesk_metrics_readable{part=\"clients\"} 0.0\n");
        }
    }

    @Test
    void readsItsSourcesAtEveryScrape() {
        int[] asked = {0};
        try (var metrics = new DeskMetrics(List.of(source("lag", samples -> samples.add(WAITING, ++asked[0]))))) {
            var first = metrics.scrape();
            var second = metrics.scrape();

            assertThat(first).contains("\ncopydesk_waiting_records 1.0\n");
            assertThat(second).contains("\ncopydesk_waiting_records 2.0\n");
        }
    }

    private static MetricSource source(String part, java.util.function.Consumer<MetricSamples> collect) {
        return new MetricSource() {
            @Override
            public String part() {
                return part;
            }

            @Override
            public List<MetricFamily> families() {
                return List.of(WAITING);
            }

            @Override
            public void collect(MetricSamples samples) {
                collect.accept(samples);
            }
        };
    }
}
