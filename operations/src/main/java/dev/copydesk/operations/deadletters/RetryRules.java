package dev.copydesk.operations.deadletters;

import dev.copydesk.events.settings.NumberRange;

/**
 * What a retry may do.
 *
 * @param maxAttempts how often one record may be retried
 * @param again whether letters that were retried or dropped before are sent too
 * @param evenIfNewer whether a letter is sent though a newer record of its key has come since
 */
public record RetryRules(int maxAttempts, boolean again, boolean evenIfNewer) {
    public static final NumberRange MAX_ATTEMPTS = NumberRange.of(1, 1_000);

    public static final RetryRules DEFAULTS = new RetryRules(5, false, false);

    public RetryRules {
        MAX_ATTEMPTS.check("attempts", maxAttempts);
    }

    /** No more attempts than these, asked for so. */
    public RetryRules asking(boolean sentAgain, boolean sentEvenIfNewer) {
        return new RetryRules(maxAttempts, sentAgain, sentEvenIfNewer);
    }
}
