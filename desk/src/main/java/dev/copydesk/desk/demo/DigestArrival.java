package dev.copydesk.desk.demo;

import dev.copydesk.events.Digest;

/**
 * A digest that a subscriber has just read.
 *
 * @param latencyMillis since its page was fetched
 * @param warm whether a page had been through every stage before
 */
public record DigestArrival(Digest digest, long latencyMillis, boolean warm) {}
