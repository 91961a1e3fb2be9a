package dev.copydesk.trials.crash;

import dev.copydesk.trials.proof.TopicCensus.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a crash trial found.
 *
 * @param killsInMidStream of the kills, those with records before and behind
 * @param waiting records of the stages' inputs that were not done with in the end; -1 where it is not known
 * @param wrongPages tags whose page counts other than the digests
 */
public record CrashReport(
        CrashPlan plan,
        int killsInMidStream,
        List<Finding> findings,
        long waiting,
        long deadLetters,
        Map<String, String> wrongPages,
        double seconds) {
    public CrashReport {
        findings = List.copyOf(findings);
        wrongPages = Map.copyOf(wrongPages);
    }

    /** Every article exactly once on every topic, every input read to its end, nothing refused, every page right. */
    public boolean proved() {
        return findings.stream().allMatch(Finding::exactlyOnce)
                && waiting == 0
                && deadLetters == 0
                && wrongPages.isEmpty();
    }

    public long duplicatesOn(String dataset) {
        return findings.stream()
                .filter(finding -> finding.dataset().equals(dataset))
                .mapToLong(Finding::duplicates)
                .sum();
    }

    public long missing() {
        return findings.stream().mapToLong(Finding::missing).sum();
    }

    public String text() {
        var head = String.format(
                Locale.ROOT,
                "%s, commits every %d ms: %d pages, %d kills (%d in mid-stream), %.1f s, %.0f pages/s with the restarts%n",
                plan.guarantee(),
                plan.commitIntervalMillis(),
                plan.pages(),
                plan.kills(),
                killsInMidStream,
                seconds,
                plan.pages() / seconds);
        var rows = findings.stream()
                .map(f -> String.format(
                        Locale.ROOT,
                        "  %-10s %7d records %7d duplicates %7d missing %7d unexpected%n",
                        f.dataset(),
                        f.records(),
                        f.duplicates(),
                        f.missing(),
                        f.unexpected()))
                .collect(Collectors.joining());
        return head
                + rows
                + String.format(
                        Locale.ROOT,
                        "  waiting: %d   dead letters: %d   tag pages that count wrong: %d%n  %s%n",
                        waiting,
                        deadLetters,
                        wrongPages.size(),
                        proved() ? "proved: every article exactly once" : "NOT proved");
    }
}
