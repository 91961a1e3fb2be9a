package dev.copydesk.trials.extraction;

import dev.copydesk.trials.jmh.Spread;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What a speed trial measured. Times are nanoseconds, of one page where nothing else is said.
 *
 * @param rounds each of parsing all pages, then extracting from all of them
 */
record SpeedReport(
        String pages,
        int count,
        long bytes,
        List<Round> rounds,
        Spread extraction,
        double allocated,
        double allocatedByParse,
        List<Size> sizes) {

    /** The largest page may cost so much more by the byte than the cheapest size: caches and the collector, no square. */
    private static final double LINEAR = 3;

    /** Mean times of parse and extraction, one measured right after the other. */
    record Round(double parse, double extract) {
        double ratio() {
            return parse / extract;
        }
    }

    record Size(int bytes, double parse, double extract, double allocated) {
        double ratio() {
            return parse / extract;
        }

        double perByte() {
            return extract / bytes;
        }
    }

    /** Speed of extraction as a share of bare parsing's: the middle one of the rounds. */
    double ratio() {
        return middle().ratio();
    }

    private Round middle() {
        return rounds.stream()
                .sorted(Comparator.comparingDouble(Round::ratio))
                .skip((rounds.size() - 1) / 2)
                .findFirst()
                .orElseThrow();
    }

    /** Whether the largest page costs about as much by the byte as the others. */
    boolean isLinear() {
        double cheapest = sizes.stream().mapToDouble(Size::perByte).min().orElse(0);
        return sizes.isEmpty() || sizes.get(sizes.size() - 1).perByte() <= LINEAR * cheapest;
    }

    String text() {
        var text = new StringBuilder();
        line(text, "%d pages (%s), %.0f KB on average", count, pages, bytes / 1000.0 / count);
        for (var round : rounds) {
            line(
                    text,
                    "  Jsoup.parse %7.3f ms   extraction %7.3f ms   ratio %.3f",
                    round.parse / 1e6,
                    round.extract / 1e6,
                    round.ratio());
        }
        var middle = middle();
        line(
                text,
                "ratio %.3f   (%.0f pages/s, %.1f MB/s)",
                ratio(),
                1e9 / middle.extract,
                bytes / (double) count / middle.extract * 1e3);
        line(
                text,
                "a page: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, max %.2f ms; allocates %.0f KB (Jsoup.parse alone %.0f KB)",
                extraction.p50() / 1e6,
                extraction.p95() / 1e6,
                extraction.p99() / 1e6,
                extraction.max() / 1e6,
                allocated / 1000,
                allocatedByParse / 1000);
        if (!sizes.isEmpty()) {
            addSizes(text);
        }
        return text.toString();
    }

    private void addSizes(StringBuilder text) {
        line(
                text,
                "%n%10s  %11s  %13s  %5s  %7s  %12s",
                "size",
                "parse",
                "extraction",
                "ratio",
                "ns/byte",
                "allocated");
        sizes.forEach(size -> line(
                text,
                "%7d KB  %8.2f ms  %10.2f ms  %5.3f  %7.1f  %9.1f MB",
                size.bytes / 1000,
                size.parse / 1e6,
                size.extract / 1e6,
                size.ratio(),
                size.perByte(),
                size.allocated / 1e6));
        line(text, isLinear() ? "grows with the size" : "grows FASTER than the size");
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
