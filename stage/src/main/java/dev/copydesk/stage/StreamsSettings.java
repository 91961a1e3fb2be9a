package dev.copydesk.stage;

import dev.copydesk.events.settings.NumberRange;
import dev.copydesk.events.settings.TimeRange;
import java.time.Duration;

/**
 * How the stages of Kafka Streams run.
 *
 * @param threads of each stage
 * @param commitInterval how long an event waits to be readable
 */
public record StreamsSettings(int threads, Guarantee guarantee, Duration commitInterval, GroupProtocol groupProtocol) {
    public static final NumberRange THREADS = NumberRange.of(1, 64);
    public static final TimeRange COMMIT_INTERVAL = new TimeRange(Duration.ofMillis(1), Duration.ofMinutes(1));

    public static final StreamsSettings DEFAULTS =
            new StreamsSettings(1, Guarantee.EXACTLY_ONCE_V2, Duration.ofMillis(100), GroupProtocol.STREAMS);

    public StreamsSettings {
        THREADS.check("threads", threads);
        COMMIT_INTERVAL.check("commit interval", commitInterval);
    }

    public StreamsSettings withThreads(int changed) {
        return new StreamsSettings(changed, guarantee, commitInterval, groupProtocol);
    }

    public StreamsSettings withGroupProtocol(GroupProtocol changed) {
        return new StreamsSettings(threads, guarantee, commitInterval, changed);
    }
}
