package dev.copydesk.desk.demo;

import dev.copydesk.events.Status;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a demo brought about.
 *
 * @param articles ids seen
 * @param digests one for each version of an article
 * @param firstDigestMillis from the start of the process to the first digest read
 * @param coldLatencyMillis from page fetched to digest readable, of the first page alone
 * @param latencyMedianMillis the same of all others, that come once the stages are warm
 * @param latencyMaxMillis the longest of these
 * @param refused dead letters by reason
 * @param complete whether everything came that should, once, and nothing else
 */
public record DemoSummary(
        long articles,
        long digests,
        long updates,
        long quotes,
        long quotesWithSpeaker,
        long tagPages,
        long speakerPages,
        double minutesSaved,
        long readyMillis,
        long firstDigestMillis,
        long coldLatencyMillis,
        long latencyMedianMillis,
        long latencyMaxMillis,
        Map<String, Long> refused,
        boolean complete) {
    public DemoSummary {
        refused = java.util.Collections.unmodifiableMap(new TreeMap<>(refused));
    }

    static DemoSummary of(
            List<DigestArrival> arrivals,
            Collection<QuoteCount> quoteCounts,
            long tagPages,
            long speakerPages,
            long readyMillis,
            long firstDigestMillis,
            Map<String, Long> refused,
            boolean complete) {
        var latencies = arrivals.stream()
                .filter(DigestArrival::warm)
                .mapToLong(DigestArrival::latencyMillis)
                .sorted()
                .toArray();
        return new DemoSummary(
                arrivals.stream().map(a -> a.digest().id()).distinct().count(),
                arrivals.size(),
                arrivals.stream().filter(a -> a.digest().version() > 1).count(),
                quoteCounts.stream().mapToLong(QuoteCount::quotes).sum(),
                quoteCounts.stream().mapToLong(QuoteCount::withSpeaker).sum(),
                tagPages,
                speakerPages,
                arrivals.stream()
                        .filter(a -> a.digest().status() == Status.USABLE)
                        .mapToDouble(a -> a.digest().timeSaved().savedMinutes())
                        .sum(),
                readyMillis,
                firstDigestMillis,
                arrivals.stream()
                        .filter(arrival -> !arrival.warm())
                        .mapToLong(DigestArrival::latencyMillis)
                        .max()
                        .orElse(0),
                latencies.length == 0 ? 0 : latencies[latencies.length / 2],
                latencies.length == 0 ? 0 : latencies[latencies.length - 1],
                refused,
                complete);
    }

    /** The quotes of one article, and how many of them have a speaker. */
    public record QuoteCount(long quotes, long withSpeaker) {}
}
