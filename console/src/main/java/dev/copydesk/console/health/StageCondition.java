package dev.copydesk.console.health;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a stage of this process is doing, as its supervisor is told. */
public enum StageCondition {
    /** It has not run yet. */
    @JsonProperty("starting")
    STARTING,
    /** It ran, and waits for its share of the partitions, or restores state. */
    @JsonProperty("rebalancing")
    REBALANCING,
    @JsonProperty("running")
    RUNNING,
    /** It says that it runs; records wait and nothing moves. */
    @JsonProperty("stalled")
    STALLED,
    /** It has ended by a fault. */
    @JsonProperty("failed")
    FAILED,
    /** It was told to end. */
    @JsonProperty("stopped")
    STOPPED
}
