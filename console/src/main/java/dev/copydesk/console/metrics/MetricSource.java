package dev.copydesk.console.metrics;

import java.util.List;

/** A part of what a scrape tells. */
public interface MetricSource {
    /** The part's name in the metric that tells whether it could be read. */
    String part();

    /** All that it may tell. */
    List<MetricFamily> families();

    /** Tells what it knows now; it waits for nothing but memory. */
    void collect(MetricSamples samples);
}
