package dev.copydesk.operations.status;

import org.jspecify.annotations.Nullable;

/**
 * Whether Kafka answers.
 *
 * @param askedMillis when it was last asked; null before the first time
 * @param silentSinceMillis when it first did not answer, of the times since it last did; null where it does
 */
public record Contact(@Nullable Long askedMillis, @Nullable Long silentSinceMillis) {
    static final Contact NONE = new Contact(null, null);

    Contact next(long nowMillis, boolean answered) {
        return new Contact(
                nowMillis, answered ? null : silentSinceMillis == null ? (Long) nowMillis : silentSinceMillis);
    }
}
