package dev.copydesk.operations.status;

import org.jspecify.annotations.Nullable;

/**
 * Whether Kafka answers.
 *
 * @param askedMillis when it was last asked; null before the first time
 * @param silentSinceMillis when it first did not answer, of the times since it last did; null where it does
 */
public record KafkaContact(
        @Nullable Long askedMillis, @Nullable Long silentSinceMillis) {
    static final KafkaContact NONE = new KafkaContact(null, null);

    KafkaContact next(long nowMillis, boolean answered) {
        return new KafkaContact(
                nowMillis, answered ? null : silentSinceMillis == null ? (Long) nowMillis : silentSinceMillis);
    }
}
