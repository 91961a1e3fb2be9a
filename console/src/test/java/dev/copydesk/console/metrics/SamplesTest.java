package dev.copydesk.console.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SamplesTest {
    private static final MetricFamily WAITING = MetricFamily.gauge("copydesk_waiting_records", "What waits", "stage");
    private static final MetricFamily PARTITION =
            MetricFamily.gauge("copydesk_partition_records", "What waits there", "stage", "partition");
    private static final MetricFamily DONE = MetricFamily.counter("copydesk_done_total", "What is done");

    @Test
    void leavesOutWhatIsNotKnown() {
        var samples = new MetricSamples();

        samples.add(WAITING, (Number) null, "enrich");
        samples.add(WAITING, Double.NaN, "publish");
        samples.add(WAITING, 0, "fetch");

        assertThat(Scraped.of(samples).lines()).containsExactly("copydesk_waiting_records{stage=\"fetch\"} 0.0");
    }

    @Test
    void tellsACounterAsOne() {
        var samples = new MetricSamples();

        samples.add(DONE, 7);

        assertThat(Scraped.of(samples).text()).contains("""
                        # HELP copydesk_done_total What is done
                        # TYPE copydesk_done_total counter
                        copydesk_done_total 7.0
                        """);
    }

    @Test
    void keepsEveryStageBelowItsBound() {
        var samples = new MetricSamples();

        for (int i = 0; i < MetricSamples.MOST_OF_A_STAGE + 5; i++) {
            samples.add(PARTITION, i, "enrich", Integer.toString(i));
            samples.add(DONE, i);
        }
        samples.add(PARTITION, 1, "publish", "0");

        assertThat(Scraped.of(samples).lines())
                .filteredOn(line -> line.contains("stage=\"enrich\""))
                .hasSize(MetricSamples.MOST_OF_A_STAGE);
        assertThat(Scraped.of(samples).lines())
                .contains("copydesk_partition_records{partition=\"0\",stage=\"publish\"} 1.0");
        assertThat(samples.dropped()).isEqualTo(5);
    }

    @Test
    void cutsLabelsThatAreTooLong() {
        var samples = new MetricSamples();

        samples.add(WAITING, 1, "x".repeat(5_000));

        assertThat(Scraped.of(samples).text()).hasSizeLessThan(500);
    }

    @Test
    void keepsALabelFromOutsideALabel() {
        var samples = new MetricSamples();

        samples.add(WAITING, 1, "a\"} 9\ncopydesk_evil 1");

        assertThat(Scraped.of(samples).lines())
                .containsExactly("copydesk_waiting_records{stage=\"a\\\"} 9\\ncopydesk_evil 1\"} 1.0");
    }

    @Test
    void refusesLabelsThatTheFamilyDoesNotHave() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MetricSamples().add(WAITING, 1, "enrich", "more"));
    }

    @Test
    void refusesACounterThatDoesNotSaySo() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new MetricFamily("copydesk_done", MetricFamily.Kind.COUNTER, "What is done", List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MetricFamily.gauge("copydesk_done_total", "What is done"));
        assertThatIllegalArgumentException().isThrownBy(() -> MetricFamily.gauge("done", "What is done"));
    }
}
