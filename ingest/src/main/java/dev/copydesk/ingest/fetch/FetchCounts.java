package dev.copydesk.ingest.fetch;

import java.util.Map;

/**
 * What a {@link FetchStage} has done since it started, and what it holds.
 *
 * @param requests read from the topic
 * @param fetched pages that the broker has acknowledged
 * @param retried attempts that were put off
 * @param deadLetters by the code of their reason
 * @param waiting requests that wait for their host's turn
 * @param asking requests that are being asked for now
 */
public record FetchCounts(
        long requests, long fetched, long retried, Map<String, Long> deadLetters, int waiting, int asking) {}
