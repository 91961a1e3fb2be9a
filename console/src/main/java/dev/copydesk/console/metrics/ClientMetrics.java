package dev.copydesk.console.metrics;

import dev.copydesk.stage.RunningStage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.jspecify.annotations.Nullable;

/** Of the thousands of metrics that Kafka's clients and Streams keep, those of the allow-list, one series a stage. */
final class ClientMetrics implements MetricSource {
    private static final Map<String, Map<String, ClientMetric>> ALLOWED = ClientMetric.ALL.stream()
            .collect(Collectors.groupingBy(
                    ClientMetric::group, Collectors.toMap(ClientMetric::name, allowed -> allowed)));

    private final List<RunningStage> stages;

    ClientMetrics(List<RunningStage> stages) {
        this.stages = List.copyOf(stages);
    }

    @Override
    public String part() {
        return "clients";
    }

    @Override
    public List<MetricFamily> families() {
        return ClientMetric.ALL.stream().map(ClientMetric::family).toList();
    }

    @Override
    public void collect(MetricSamples samples) {
        for (var stage : stages) {
            var values = together(stage.clientMetrics());
            for (var allowed : ClientMetric.ALL) {
                var value = values.get(allowed);
                samples.add(
                        allowed.family(),
                        value == null ? null : value * allowed.unit(),
                        stage.name().code());
            }
        }
    }

    /** What the clients say together, in Kafka's units. */
    static Map<ClientMetric, Double> together(Map<MetricName, ? extends Metric> metrics) {
        var values = new HashMap<ClientMetric, Double>();
        metrics.forEach((name, metric) -> {
            var allowed = ALLOWED.getOrDefault(name.group(), Map.of()).get(name.name());
            if (allowed != null && counts(name)) {
                var value = number(metric);
                if (value != null) {
                    values.merge(allowed, value, allowed::together);
                }
            }
        });
        return values;
    }

    /** Not the parts of a client's sum, and not the consumers that read stores back. */
    private static boolean counts(MetricName name) {
        var tags = name.tags();
        var client = tags.getOrDefault("client-id", "");
        boolean part = tags.containsKey("topic") && name.group().startsWith("consumer-");
        return !part && !client.endsWith("-restore-consumer") && !client.endsWith("-global-consumer");
    }

    private static @Nullable Double number(Metric metric) {
        try {
            return metric.metricValue() instanceof Number n && Double.isFinite(n.doubleValue()) && n.doubleValue() >= 0
                    ? n.doubleValue()
                    : null;
        } catch (RuntimeException closed) {
            // of a store that is being closed
            return null;
        }
    }
}
