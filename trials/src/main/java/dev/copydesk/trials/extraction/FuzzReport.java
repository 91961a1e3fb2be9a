package dev.copydesk.trials.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a fuzz trial found.
 *
 * @param refusals how many pages were refused, by reason
 * @param violations what was wrong, with the number of the page; so many of them as were kept
 * @param millis one page took at the longest, and 99 and 50 of a hundred
 * @param slowest the number of the page that took longest
 */
record FuzzReport(
        long seed,
        long pages,
        long articles,
        Map<String, Long> refusals,
        long wrong,
        List<String> violations,
        Times millis,
        long slowest,
        String slowestHow) {

    record Times(double p50, double p99, double max) {}

    boolean isClean() {
        return wrong == 0;
    }

    String text() {
        var text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT, "seed %d: %d pages, %d articles, refused %s%n", seed, pages, articles, refusals));
        text.append(String.format(
                Locale.ROOT,
                "p50 %.1f ms, p99 %.1f ms, the slowest %.0f ms: page %d (%s)%n",
                millis.p50,
                millis.p99,
                millis.max,
                slowest,
                slowestHow));
        violations.forEach(violation -> text.append("  ").append(violation).append('\n'));
        text.append(isClean() ? "nothing wrong" : wrong + " WRONG");
        return text.toString();
    }
}
