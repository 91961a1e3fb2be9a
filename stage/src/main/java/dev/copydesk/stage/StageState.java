package dev.copydesk.stage;

/** What a stage is doing. */
public enum StageState {
    STARTING,
    /** Waiting for its share of the partitions, or restoring state. */
    REBALANCING,
    RUNNING,
    /** Stopped by a fault that restarting its threads did not cure. */
    FAILED,
    STOPPED
}
