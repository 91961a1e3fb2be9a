package dev.copydesk.desk.deadletters;

/**
 * What a retry may do.
 *
 * @param maxAttempts how often one record may be retried, 1 to 1000
 * @param again whether letters that were retried or dropped before are sent too
 * @param evenIfNewer whether a letter is sent though a newer record of its key has come since
 */
public record RetryRules(int maxAttempts, boolean again, boolean evenIfNewer) {
    public static final RetryRules DEFAULTS = new RetryRules(5, false, false);

    public RetryRules {
        if (maxAttempts < 1 || maxAttempts > 1_000) {
            throw new IllegalArgumentException("attempts: 1 to 1000, not " + maxAttempts);
        }
    }
}
