package dev.copydesk.console.metrics;

import java.util.List;

/**
 * A metric that a scrape may hold.
 *
 * @param name with its unit; a counter's ends in {@code _total}
 * @param help a clause for a person
 * @param labels the names of its labels; none of their values may be chance (a client's id, a process's)
 */
public record MetricFamily(String name, Kind kind, String help, List<String> labels) {
    /** How its values go on. */
    public enum Kind {
        /** Up and down. */
        GAUGE,
        /** Up alone, from zero at the start of the process. */
        COUNTER,
        /** Counts by buckets, up alone. */
        HISTOGRAM
    }

    private static final String TOTAL = "_total";

    public MetricFamily {
        if (!name.matches("copydesk_[a-z0-9]+(_[a-z0-9]+)*")) {
            throw new IllegalArgumentException("not a metric's name: " + name);
        }
        if ((kind == Kind.COUNTER) != name.endsWith(TOTAL)) {
            throw new IllegalArgumentException("a counter, and nothing else, ends in " + TOTAL + ": " + name);
        }
        if (help.isBlank()) {
            throw new IllegalArgumentException("no help: " + name);
        }
        labels = List.copyOf(labels);
    }

    static MetricFamily gauge(String name, String help, String... labels) {
        return new MetricFamily(name, Kind.GAUGE, help, List.of(labels));
    }

    static MetricFamily counter(String name, String help, String... labels) {
        return new MetricFamily(name, Kind.COUNTER, help, List.of(labels));
    }

    static MetricFamily histogram(String name, String help, String... labels) {
        return new MetricFamily(name, Kind.HISTOGRAM, help, List.of(labels));
    }

    /** As the Prometheus library wants a counter's name. */
    String withoutTotal() {
        return kind == Kind.COUNTER ? name.substring(0, name.length() - TOTAL.length()) : name;
    }
}
