package dev.copydesk.publish.take;

import dev.copydesk.events.Block;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.Quote;
import dev.copydesk.events.Span;
import dev.copydesk.events.Status;
import dev.copydesk.events.Worth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whom the full read is for: what the digest leaves out, the most telling first. */
final class FullReadWorth {
    /** Below this, a text is read as fast as judged. */
    private static final double SHORT_MINUTES = 1.0;

    private static final int FEWEST_QUOTES = 4;
    private static final int FEWEST_VOICES = 2;
    private static final int FEWEST_FIGURES = 5;
    private static final int SECTION_CHARACTERS = 400;
    private static final int LONGEST_HEADING = 80;
    private static final double COVERED = 0.6;

    private final MeasuredText prose;
    private final VoiceCounts voices;
    private final @Nullable SourceCounts sourcing;
    private final ShownDigest shown;

    FullReadWorth(MeasuredText prose, VoiceCounts voices, @Nullable SourceCounts sourcing, ShownDigest shown) {
        this.prose = prose;
        this.voices = voices;
        this.sourcing = sourcing;
        this.shown = shown;
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
                .filter(q -> isVoice(q) && !isShown(q))
                .count();
        if (unquoted >= FEWEST_QUOTES) {
            return WorthReason.QUOTES.worth(unquoted, voices.quotes());
        }
        var sections = sections();
        var missed = sections.stream().filter(s -> !shown.shows(s.span())).toList();
        var longest = missed.stream()
                .filter(s -> s.length() >= SECTION_CHARACTERS && s.heading().length() <= LONGEST_HEADING)
                .max(Comparator.comparingInt(Part::length)
                        .thenComparing(s -> -s.span().start()));
        if (longest.isPresent() && missed.size() < sections.size()) {
            return WorthReason.SECTION.worth(
                    missed.size(), sections.size(), longest.get().heading());
        }
        int figures = sourcing == null
                ? 0
                : (int) sourcing.figureSpans().stream()
                        .filter(s -> !shown.shows(s))
                        .count();
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
        return (int) prose.enriched().quotes().stream()
                .filter(q -> isVoice(q) && isShown(q))
                .map(Quote::certainSpeaker)
                .filter(Objects::nonNull)
                .map(speaker -> speaker.id())
                .distinct()
                .count();
    }

    private boolean isVoice(Quote quote) {
        var speaker = quote.certainSpeaker();
        return speaker != null && voices.bySpeaker().stream().anyMatch(v -> v.id().equals(speaker.id()));
    }

    private boolean isShown(Quote quote) {
        return shown.quoteIds().contains(quote.id()) || quote.spans().stream().anyMatch(shown::shows);
    }

    private record Part(String heading, Span span) {
        int length() {
            return span.end() - span.start();
        }
    }

    /** What stands under each heading, up to the next. */
    private List<Part> sections() {
        var parts = new ArrayList<Part>();
        var blocks = prose.blocks();
        var seen = new HashSet<String>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == BlockKind.HEADING) {
                int end = i + 1;
                while (end < blocks.size() && isUnder(blocks.get(end))) {
                    end++;
                }
                var heading = prose.points().at(blocks.get(i).span()).strip();
                if (end > i + 1 && seen.add(heading)) {
                    parts.add(new Part(
                            heading,
                            new Span(
                                    blocks.get(i + 1).start(),
                                    blocks.get(end - 1).end())));
                }
            }
        }
        return parts;
    }

    private static boolean isUnder(Block block) {
        return block.kind() != BlockKind.HEADING;
    }
}
