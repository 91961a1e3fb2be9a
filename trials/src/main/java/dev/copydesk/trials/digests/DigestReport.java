package dev.copydesk.trials.digests;

import dev.copydesk.trials.jmh.Spread;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What a trial of enriching and digesting measured. Times are nanoseconds of one article.
 *
 * @param rounds each of finding the words of all articles, then enriching them, then digesting them
 * @param allocated bytes for an article, by both
 */
record DigestReport(String articles, int count, long characters, List<Round> rounds, Spread spread, double allocated) {
    /** Mean times, one measured right after the other. */
    record Round(double words, double enriching, double digesting) {
        double both() {
            return enriching + digesting;
        }
    }

    /** Of the middle one of the rounds, enriching and digesting together. */
    double perSecond() {
        return 1e9 / middle().both();
    }

    /** Speed as a share of the floor's. */
    double ratio() {
        return middle().words() / middle().both();
    }

    private Round middle() {
        return rounds.stream()
                .sorted(Comparator.comparingDouble(Round::both))
                .skip((rounds.size() - 1) / 2)
                .findFirst()
                .orElseThrow();
    }

    String text() {
        var text = new StringBuilder();
        line(text, "%d articles (%s), %.1f K characters on average", count, articles, characters / 1000.0 / count);
        for (var round : rounds) {
            line(
                    text,
                    "  words %7.3f ms   enriching %7.3f ms   digesting %7.3f ms",
                    round.words / 1e6,
                    round.enriching / 1e6,
                    round.digesting / 1e6);
        }
        line(text, "%.0f articles/s on one core, ratio %.3f", perSecond(), ratio());
        line(text, "an article: %s; allocates %.0f KB", spread.text(), allocated / 1000);
        return text.toString();
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
