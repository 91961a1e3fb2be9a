package dev.copydesk.console.metrics;

import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Set;

/** The JVM's metrics that an operator asks for: memory, collection, threads, processor, files. */
final class JvmMetrics implements AutoCloseable {
    private static final Set<String> ALLOWED = Set.of(
            "jvm.memory.used",
            "jvm.memory.committed",
            "jvm.memory.max",
            "jvm.gc.pause",
            "jvm.gc.memory.allocated",
            "jvm.threads.live",
            "process.cpu.usage",
            "process.cpu.time",
            "process.files.open",
            "process.files.max",
            "process.start.time",
            "process.uptime",
            "system.cpu.count",
            "system.cpu.usage",
            "system.load.average.1m");

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics gc = new JvmGcMetrics();

    JvmMetrics() {
        registry.config().meterFilter(MeterFilter.denyUnless(id -> ALLOWED.contains(id.getName())));
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        gc.bindTo(registry);
    }

    /** Where further metrics are told beside the JVM's. */
    PrometheusRegistry registry() {
        return registry.getPrometheusRegistry();
    }

    String scrape() {
        return registry.scrape();
    }

    @Override
    public void close() {
        gc.close();
        registry.close();
    }
}
