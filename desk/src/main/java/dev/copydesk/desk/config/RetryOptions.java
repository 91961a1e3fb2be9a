package dev.copydesk.desk.config;

import dev.copydesk.desk.settings.Setting;
import dev.copydesk.operations.deadletters.RetryRules;
import picocli.CommandLine.Option;

/** How often a dead letter may be sent again. */
public final class RetryOptions {
    @Option(
            names = "--max-attempts",
            paramLabel = "N",
            description = "a record that was retried so often is left (default: ${DEFAULT-VALUE})")
    @Setting(key = "dead-letters.max-attempts", of = RetryRules.class)
    int maxAttempts = RetryRules.DEFAULTS.maxAttempts();

    /** What a retry may do that asks for nothing else. */
    public RetryRules rules() {
        return new RetryRules(maxAttempts, false, false);
    }
}
