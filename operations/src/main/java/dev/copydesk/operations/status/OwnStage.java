package dev.copydesk.operations.status;

/**
 * What a process knows of a stage that it runs itself.
 *
 * @param processed records since it started; what matters is whether it changes
 * @param waitsOnPurpose whether nothing of what it has taken on may be done yet
 */
public record OwnStage(double processed, boolean waitsOnPurpose) {}
