package dev.copydesk.trials.quotes;

import dev.copydesk.trials.jmh.Spread;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What a trial of quotes and speakers measured. Times are nanoseconds of one article.
 *
 * @param rounds each of finding the words of all articles, then their quotes and speakers
 * @param allocated bytes for an article
 * @param tables bytes of word lists that stay
 */
record QuotesReport(
        String articles,
        int count,
        long characters,
        long quotes,
        List<Round> rounds,
        Spread spread,
        double allocated,
        long tables) {

    /** Mean times of the floor and of quotes and speakers, one measured right after the other. */
    record Round(double words, double quotes) {
        /** Speed as a share of the floor's. */
        double ratio() {
            return words / quotes;
        }
    }

    /** Of the middle one of the rounds. */
    double perSecond() {
        return 1e9 / middle().quotes();
    }

    double ratio() {
        return middle().ratio();
    }

    private Round middle() {
        return rounds.stream()
                .sorted(Comparator.comparingDouble(Round::quotes))
                .skip((rounds.size() - 1) / 2)
                .findFirst()
                .orElseThrow();
    }

    String text() {
        var text = new StringBuilder();
        line(
                text,
                "%d articles (%s), %.1f K characters and %.1f quotes on average",
                count,
                articles,
                characters / 1000.0 / count,
                quotes / (double) count);
        for (var round : rounds) {
            line(
                    text,
                    "  words %7.3f ms   quotes and speakers %7.3f ms   ratio %.3f",
                    round.words / 1e6,
                    round.quotes / 1e6,
                    round.ratio());
        }
        line(
                text,
                "%.0f articles/s on one core, %.1f M characters/s, ratio %.3f",
                perSecond(),
                characters / (double) count * perSecond() / 1e6,
                ratio());
        line(text, "an article: %s; allocates %.0f KB", spread.text(), allocated / 1000);
        line(text, "tables %.1f MB", tables / 1e6);
        return text.toString();
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
