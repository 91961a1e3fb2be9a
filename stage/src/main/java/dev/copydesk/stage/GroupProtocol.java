package dev.copydesk.stage;

import java.util.Locale;

/** How the processes of a stage share its partitions. */
public enum GroupProtocol {
    /** KIP-1071, by brokers from 4.2 on. */
    STREAMS,
    /** For brokers before that. */
    CLASSIC;

    /** As Kafka Streams names it. */
    public String lower() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As Kafka's plain consumers name it: those that are no Streams have a new protocol of their own. */
    public String ofConsumers() {
        return this == CLASSIC ? "classic" : "consumer";
    }
}
