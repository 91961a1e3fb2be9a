package dev.copydesk.trials.crash;

import dev.copydesk.trials.proof.TopicCensus.Finding;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a restart trial found.
 *
 * @param findings of {@code articles}, {@code enriched} and {@code digests}; a page that is handed in twice because no
 *     answer came is an article twice, and nothing behind that
 * @param acceptedBefore pages that the gateway had accepted when the process was killed
 * @param digestsBefore digests that could be read by then
 * @param firstReadySeconds from the first start until ready
 * @param readyAgainSeconds from the start after the kill until ready
 */
public record RestartReport(
        List<Finding> findings,
        int acceptedBefore,
        int digestsBefore,
        double firstReadySeconds,
        double readyAgainSeconds,
        double lastDigestSeconds) {
    public RestartReport {
        findings = List.copyOf(findings);
    }

    public Finding on(String dataset) {
        return findings.stream()
                .filter(finding -> finding.dataset().equals(dataset))
                .findFirst()
                .orElseThrow();
    }

    public String text() {
        return String.format(
                        Locale.ROOT,
                        "killed with %d pages accepted, %d digests read; ready after %.1f s, again after %.1f s; last digest %.1f s after the restart%n",
                        acceptedBefore,
                        digestsBefore,
                        firstReadySeconds,
                        readyAgainSeconds,
                        lastDigestSeconds)
                + findings.stream()
                        .map(f -> String.format(
                                Locale.ROOT,
                                "  %-10s %5d records %5d duplicates %5d missing %5d unexpected%n",
                                f.dataset(),
                                f.records(),
                                f.duplicates(),
                                f.missing(),
                                f.unexpected()))
                        .collect(Collectors.joining());
    }
}
