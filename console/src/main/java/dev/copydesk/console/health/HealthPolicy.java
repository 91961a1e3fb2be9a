package dev.copydesk.console.health;

import java.time.Duration;

/**
 * What a process may be in for how long.
 *
 * @param rebalancing and still be ready: partitions that are handed over are worked on again within seconds
 * @param unreachable Kafka, and still be ready
 * @param stalled and still be alive: a new start may free what hangs
 */
public record HealthPolicy(Duration rebalancing, Duration unreachable, Duration stalled) {
    public static final HealthPolicy DEFAULTS =
            new HealthPolicy(Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofMinutes(10));
}
