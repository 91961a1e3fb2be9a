package dev.copydesk.console.metrics;

import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a scrape of some samples says. */
record Scraped(String text) {
    static Scraped of(MetricSamples samples) {
        var out = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(out, samples.snapshots(), EscapingScheme.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Scraped(out.toString(StandardCharsets.UTF_8));
    }

    static Scraped of(MetricSource source) {
        var samples = new MetricSamples();
        source.collect(samples);
        return of(samples);
    }

    List<String> lines() {
        return text.lines().filter(line -> !line.startsWith("#")).toList();
    }
}
