package dev.copydesk.publish.take;

import dev.copydesk.events.Quote;
import dev.copydesk.events.Status;
import dev.copydesk.events.Worth;
import org.jspecify.annotations.Nullable;

/** Whom the full read is for: what the digest leaves out, the most telling first. */
final class FullReadWorth {
    /** Below this, a text is read as fast as judged. */
    private static final double SHORT_MINUTES = 1.0;

    private static final int FEWEST_QUOTES = 4;
    private static final int FEWEST_VOICES = 2;
    private static final int FEWEST_FIGURES = 5;
    private static final double COVERED = 0.6;

    private final MeasuredText prose;
    private final VoiceCounts voices;
    private final @Nullable SourceCounts sourcing;
    private final ShownDigest shown;
    private final LeftOutParts leftOut;

    FullReadWorth(MeasuredText prose, VoiceCounts voices, @Nullable SourceCounts sourcing, ShownDigest shown) {
        this.prose = prose;
        this.voices = voices;
        this.sourcing = sourcing;
        this.shown = shown;
        this.leftOut = new LeftOutParts(prose, shown);
    }

    @Nullable
    Worth worth() {
        var enriched = prose.enriched();
        if (enriched.status() == Status.CANCELED
                || prose.points().length() == 0
                || shown.withheld() == WithheldReason.INDEX) {
            return null;
        }
        var access = enriched.article().access();
        if (access != null && Boolean.TRUE.equals(access.partial())) {
            return WorthReason.ACCESS.worth();
        }
        if (shown.withheld() == WithheldReason.LIVE) {
            return WorthReason.LIVE.worth();
        }
        if (shown.withheld() == WithheldReason.LIST) {
            return WorthReason.LIST.worth();
        }
        if (shown.sourceMinutes() < SHORT_MINUTES) {
            return WorthReason.SHORT.worth();
        }
        if (shown.statements() == 0) {
            return WorthReason.NO_DIGEST.worth();
        }
        var left = leftOut();
        return left == null ? rest() : left;
    }

    private @Nullable Worth leftOut() {
        int silent = voices.bySpeaker().size() - heard();
        if (silent >= FEWEST_VOICES) {
            return WorthReason.VOICES.worth(silent, voices.bySpeaker().size());
        }
        int unquoted = (int) prose.enriched().quotes().stream()
                .filter(q -> isVoice(q) && !leftOut.isShown(q))
                .count();
        if (unquoted >= FEWEST_QUOTES) {
            return WorthReason.QUOTES.worth(unquoted, voices.quotes());
        }
        var sections = leftOut.longSections();
        if (!sections.isEmpty()) {
            return WorthReason.SECTION.worth(
                    leftOut.sections().size(),
                    leftOut.partCount(),
                    sections.get(0).heading());
        }
        int figures = sourcing == null ? 0 : leftOut.figures(sourcing);
        if (sourcing != null && figures >= FEWEST_FIGURES) {
            return WorthReason.FIGURES.worth(figures, sourcing.figures().sentences());
        }
        return null;
    }

    private Worth rest() {
        int total = prose.sentences().size();
        int told = (int)
                prose.sentences().stream().filter(s -> shown.shows(s.span())).count();
        boolean covered = told >= COVERED * total;
        boolean allHeard = voices.bySpeaker().size() >= FEWEST_VOICES
                && heard() == voices.bySpeaker().size();
        return (covered || allHeard ? WorthReason.COVERED : WorthReason.DETAIL).worth(total - told, total);
    }

    /** How many voices the digest quotes. */
    private int heard() {
        var heard = leftOut.heard();
        return (int)
                voices.bySpeaker().stream().filter(v -> heard.contains(v.id())).count();
    }

    private boolean isVoice(Quote quote) {
        var speaker = quote.certainSpeaker();
        return speaker != null && voices.bySpeaker().stream().anyMatch(v -> v.id().equals(speaker.id()));
    }
}
