package dev.copydesk.console.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.junit.jupiter.api.Test;

class ClientMetricsTest {
    private final Map<MetricName, Metric> metrics = new LinkedHashMap<>();

    @Test
    void addsUpWhatTheClientsCount() {
        metric("producer-metrics", "record-send-total", 3.0, Map.of("client-id", "a"));
        metric("producer-metrics", "record-send-total", 4.0, Map.of("client-id", "b"));

        assertThat(told()).containsOnly(Map.entry("copydesk_producer_records_total", 7.0));
    }

    @Test
    void tellsTheLargestOfWhatDoesNotAddUp() {
        metric("stream-thread-metrics", "commit-latency-max", 30.0, Map.of("thread-id", "a"));
        metric("stream-thread-metrics", "commit-latency-max", 20.0, Map.of("thread-id", "b"));

        assertThat(told()).containsOnly(Map.entry("copydesk_streams_commit_seconds_max", 0.03));
    }

    @Test
    void tellsTheFullestBuffer() {
        metric("producer-metrics", "buffer-available-bytes", 100.0, Map.of("client-id", "a"));
        metric("producer-metrics", "buffer-available-bytes", 10.0, Map.of("client-id", "b"));

        assertThat(told()).containsOnly(Map.entry("copydesk_producer_buffer_free_bytes", 10.0));
    }

    @Test
    void countsNothingTwice() {
        metric("consumer-fetch-manager-metrics", "records-consumed-total", 9.0, Map.of("client-id", "a-consumer"));
        metric(
                "consumer-fetch-manager-metrics",
                "records-consumed-total",
                9.0,
                Map.of("client-id", "a-consumer", "topic", "news.pages.v1"));
        metric(
                "consumer-fetch-manager-metrics",
                "records-consumed-total",
                5.0,
                Map.of("client-id", "a-restore-consumer"));
        metric(
                "consumer-fetch-manager-metrics",
                "records-consumed-total",
                6.0,
                Map.of("client-id", "a-global-consumer"));

        assertThat(told()).containsOnly(Map.entry("copydesk_consumer_records_total", 9.0));
    }

    @Test
    void leavesOutWhatKafkaDoesNotKnowYet() {
        metric("producer-metrics", "request-latency-max", Double.NaN, Map.of("client-id", "a"));
        metric("stream-thread-metrics", "commit-latency-max", Double.NEGATIVE_INFINITY, Map.of("thread-id", "a"));
        metric("stream-state-metrics", "estimate-num-keys", -1L, Map.of("task-id", "0_0"));
        metric("stream-metrics", "failed-stream-threads", "many", Map.of("client-id", "a"));

        assertThat(told()).isEmpty();
    }

    @Test
    void leavesOutAStoreThatIsBeingClosed() {
        metrics.put(name("stream-state-metrics", "estimate-num-keys", Map.of("task-id", "0_0")), new Metric() {
            @Override
            public MetricName metricName() {
                throw new AssertionError("asked for nothing");
            }

            @Override
            public Object metricValue() {
                throw new IllegalStateException("closed");
            }
        });
        metric("stream-state-metrics", "estimate-num-keys", 5L, Map.of("task-id", "0_1"));

        assertThat(told()).containsOnly(Map.entry("copydesk_store_keys", 5.0));
    }

    @Test
    void leavesOutWhatNobodyAllowed() {
        metric("producer-metrics", "io-ratio", 1.0, Map.of("client-id", "a"));
        metric("consumer-metrics", "record-send-total", 1.0, Map.of("client-id", "a"));

        assertThat(told()).isEmpty();
    }

    @Test
    void noMetricIsAllowedTwice() {
        assertThat(ClientMetric.ALL)
                .extracting(allowed -> allowed.family().name())
                .doesNotHaveDuplicates();
        assertThat(ClientMetric.ALL)
                .extracting(allowed -> allowed.group() + " " + allowed.name())
                .doesNotHaveDuplicates();
    }

    private Map<String, Double> told() {
        return ClientMetrics.together(metrics).entrySet().stream()
                .collect(Collectors.toMap(
                        e -> e.getKey().family().name(),
                        e -> e.getValue() * e.getKey().unit()));
    }

    private void metric(String group, String name, Object value, Map<String, String> tags) {
        var metricName = name(group, name, tags);
        metrics.put(metricName, new Metric() {
            @Override
            public MetricName metricName() {
                return metricName;
            }

            @Override
            public Object metricValue() {
                return value;
            }
        });
    }

    private static MetricName name(String group, String name, Map<String, String> tags) {
        return new MetricName(name, group, "", tags);
    }
}
