package dev.copydesk.console.metrics;

import static dev.copydesk.console.metrics.MetricFamily.counter;
import static dev.copydesk.console.metrics.MetricFamily.gauge;

import java.util.List;

/**
 * One of the metrics of Kafka's clients that a scrape tells, of all clients and threads of a stage together: Kafka's own
 * labels hold ids that chance has a part in.
 *
 * @param group of Kafka's name
 * @param unit what Kafka's value is multiplied by
 */
record ClientMetric(MetricFamily family, String group, String name, Together together, double unit) {
    /** What is made of the values of several clients. */
    enum Together {
        SUM,
        LARGEST,
        SMALLEST
    }

    private static final double MILLIS = 1e-3;
    private static final double NANOS = 1e-9;
    private static final String CLIENT = "stream-metrics";
    private static final String THREAD = "stream-thread-metrics";
    private static final String TASK = "stream-task-metrics";
    private static final String STORE = "stream-state-metrics";
    private static final String UPDATER = "stream-state-updater-metrics";
    private static final String TOPIC = "stream-topic-metrics";
    private static final String FETCH = "consumer-fetch-manager-metrics";
    private static final String GROUP = "consumer-coordinator-metrics";
    private static final String CONSUMER = "consumer-metrics";
    private static final String PRODUCER = "producer-metrics";

    /** The allow-list. */
    static final List<ClientMetric> ALL = List.of(
            sum(gauge("copydesk_streams_threads", "Stream threads that live", "stage"), CLIENT, "alive-stream-threads"),
            sum(
                    counter("copydesk_streams_failed_threads_total", "Stream threads that died of a fault", "stage"),
                    CLIENT,
                    "failed-stream-threads"),
            largest(
                    gauge(
                            "copydesk_streams_process_seconds_max",
                            "The longest that one record took of late, in any thread",
                            "stage"),
                    THREAD,
                    "process-latency-max",
                    MILLIS),
            largest(
                    gauge(
                            "copydesk_streams_process_ratio",
                            "Share of the busiest thread's time that went into records",
                            "stage"),
                    THREAD,
                    "process-ratio",
                    1),
            largest(
                    gauge("copydesk_streams_commit_seconds_max", "The longest commit of late", "stage"),
                    THREAD,
                    "commit-latency-max",
                    MILLIS),
            sum(counter("copydesk_streams_commits_total", "Commits", "stage"), THREAD, "commit-total"),
            sum(
                    counter(
                            "copydesk_streams_tasks_created_total",
                            "Tasks begun: moves of partitions show in it",
                            "stage"),
                    THREAD,
                    "task-created-total"),
            sum(counter("copydesk_streams_tasks_closed_total", "Tasks ended", "stage"), THREAD, "task-closed-total"),
            sum(
                    counter("copydesk_streams_dropped_records_total", "Records that a task dropped", "stage"),
                    TASK,
                    "dropped-records-total"),
            sum(
                    gauge(
                            "copydesk_streams_restore_waiting_records",
                            "Records still to be restored into stores",
                            "stage"),
                    TASK,
                    "restore-remaining-records-total"),
            sum(
                    gauge("copydesk_streams_buffered_records", "Records read that wait in tasks", "stage"),
                    TASK,
                    "active-buffer-count"),
            sum(
                    gauge("copydesk_streams_restoring_tasks", "Tasks that are being restored", "stage"),
                    UPDATER,
                    "active-restoring-tasks"),
            sum(
                    gauge("copydesk_store_keys", "Keys in the stores on disk, as they estimate", "stage"),
                    STORE,
                    "estimate-num-keys"),
            sum(
                    gauge("copydesk_store_disk_bytes", "Size of the stores' files", "stage"),
                    STORE,
                    "total-sst-files-size"),
            sum(
                    gauge("copydesk_store_memory_bytes", "Size of what the stores have not yet written", "stage"),
                    STORE,
                    "size-all-mem-tables"),
            sum(
                    counter("copydesk_streams_consumed_bytes_total", "Bytes of records that came in", "stage"),
                    TOPIC,
                    "bytes-consumed-total"),
            sum(
                    counter("copydesk_streams_produced_records_total", "Records that went out", "stage"),
                    TOPIC,
                    "records-produced-total"),
            sum(
                    counter("copydesk_streams_produced_bytes_total", "Bytes of records that went out", "stage"),
                    TOPIC,
                    "bytes-produced-total"),
            sum(
                    counter("copydesk_consumer_records_total", "Records that the stage's consumers read", "stage"),
                    FETCH,
                    "records-consumed-total"),
            sum(
                    counter("copydesk_consumer_bytes_total", "Bytes that the stage's consumers read", "stage"),
                    FETCH,
                    "bytes-consumed-total"),
            largest(
                    gauge(
                            "copydesk_consumer_throttled_seconds_max",
                            "The longest that a broker held back a read of late",
                            "stage"),
                    FETCH,
                    "fetch-throttle-time-max",
                    MILLIS),
            sum(
                    gauge("copydesk_consumer_partitions", "Partitions that this process has of the group's", "stage"),
                    GROUP,
                    "assigned-partitions"),
            sum(
                    counter(
                            "copydesk_consumer_rebalances_total",
                            "Rebalances that the consumers went through",
                            "stage"),
                    GROUP,
                    "rebalance-total"),
            sum(
                    counter("copydesk_consumer_failed_rebalances_total", "Rebalances that failed", "stage"),
                    GROUP,
                    "failed-rebalance-total"),
            largest(
                    gauge(
                            "copydesk_consumer_heartbeat_age_seconds",
                            "Since the group last answered the consumer that waits longest",
                            "stage"),
                    GROUP,
                    "last-heartbeat-seconds-ago",
                    1),
            largest(
                    gauge(
                            "copydesk_consumer_poll_age_seconds",
                            "Since the slowest consumer last asked for records",
                            "stage"),
                    CONSUMER,
                    "last-poll-seconds-ago",
                    1),
            sum(
                    counter(
                            "copydesk_consumer_failed_authentications_total",
                            "Connections of consumers that a broker refused",
                            "stage"),
                    CONSUMER,
                    "failed-authentication-total"),
            sum(
                    counter("copydesk_producer_records_total", "Records sent, those of stores included", "stage"),
                    PRODUCER,
                    "record-send-total"),
            sum(
                    counter("copydesk_producer_errors_total", "Records whose sending failed", "stage"),
                    PRODUCER,
                    "record-error-total"),
            sum(
                    counter("copydesk_producer_retries_total", "Records sent again", "stage"),
                    PRODUCER,
                    "record-retry-total"),
            sum(counter("copydesk_producer_bytes_total", "Bytes sent", "stage"), PRODUCER, "outgoing-byte-total"),
            largest(
                    gauge("copydesk_producer_request_seconds_max", "The longest request of late", "stage"),
                    PRODUCER,
                    "request-latency-max",
                    MILLIS),
            new ClientMetric(
                    gauge("copydesk_producer_buffer_free_bytes", "Room in the fullest buffer", "stage"),
                    PRODUCER,
                    "buffer-available-bytes",
                    Together.SMALLEST,
                    1),
            new ClientMetric(
                    counter(
                            "copydesk_producer_transaction_commit_seconds_total",
                            "Time spent committing transactions",
                            "stage"),
                    PRODUCER,
                    "txn-commit-time-ns-total",
                    Together.SUM,
                    NANOS),
            sum(
                    counter(
                            "copydesk_producer_failed_authentications_total",
                            "Connections of producers that a broker refused",
                            "stage"),
                    PRODUCER,
                    "failed-authentication-total"));

    private static ClientMetric sum(MetricFamily family, String group, String name) {
        return new ClientMetric(family, group, name, Together.SUM, 1);
    }

    private static ClientMetric largest(MetricFamily family, String group, String name, double unit) {
        return new ClientMetric(family, group, name, Together.LARGEST, unit);
    }

    /** Of two values, in Kafka's unit. */
    double together(double a, double b) {
        return switch (together) {
            case SUM -> a + b;
            case LARGEST -> Math.max(a, b);
            case SMALLEST -> Math.min(a, b);
        };
    }
}
