package dev.copydesk.stage;

import java.util.Locale;

/** What a stage of Kafka Streams promises of the events that it writes. */
public enum Guarantee {
    EXACTLY_ONCE_V2,
    /** Events may be repeated. */
    AT_LEAST_ONCE;

    /** As Kafka names it. */
    public String lower() {
        return name().toLowerCase(Locale.ROOT);
    }
}
