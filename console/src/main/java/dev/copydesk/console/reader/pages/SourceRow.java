package dev.copydesk.console.reader.pages;

import dev.copydesk.console.reader.sources.SourceHealth;
import dev.copydesk.console.web.Figures;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A source in words. */
public record SourceRow(
        PageLink site,
        String state,
        String badge,
        long articles,
        String last,
        String gap,
        String expected,
        String failed,
        DayBars hours) {
    static SourceRow of(SourceHealth source, Instant now) {
        var silent = source.silentForMillis();
        return new SourceRow(
                PageLink.ofSite(source.site()),
                silent == null ? source.state().lower() : "silent, " + Figures.duration(silent) + " overdue",
                switch (source.state()) {
                    case REGULAR -> "good";
                    case SILENT -> "warn";
                    case FAILING -> "bad";
                    case NEW -> "plain";
                },
                source.articles(),
                source.lastMillis() == null ? "never" : Figures.ago(Instant.ofEpochMilli(source.lastMillis()), now),
                span(source.gapMillis()),
                span(source.expectedWithinMillis()),
                failed(source),
                DayBars.ofHours(source.hours()));
    }

    private static String span(@Nullable Long millis) {
        return millis == null ? "not known yet" : Figures.duration(millis);
    }

    private static String failed(SourceHealth source) {
        var share = source.failureShare();
        return share == null
                ? "none came"
                : String.format(
                        Locale.ROOT,
                        "%.0f %% (%d of %d)",
                        share * 100,
                        source.failures(),
                        source.failures() + source.recent());
    }
}
