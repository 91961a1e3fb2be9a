package dev.copydesk.publish.take;

import dev.copydesk.events.Block;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.Quote;
import dev.copydesk.events.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What an article has that its digest does not show: voices, quotes, sections and figures. */
final class LeftOutParts {
    private static final int SECTION_CHARACTERS = 400;
    private static final int LONGEST_HEADING = 80;

    private final MeasuredText prose;
    private final ShownDigest shown;

    LeftOutParts(MeasuredText prose, ShownDigest shown) {
        this.prose = prose;
        this.shown = shown;
    }

    /** What stands under a heading, up to the next. */
    record HeadedPart(String heading, Span span, int characters) {}

    /** The ids of the certain speakers whom the digest quotes. */
    Set<String> heard() {
        return prose.enriched().quotes().stream()
                .filter(this::isShown)
                .map(Quote::certainSpeaker)
                .filter(Objects::nonNull)
                .map(speaker -> speaker.id())
                .collect(Collectors.toSet());
    }

    boolean isShown(Quote quote) {
        return shown.quoteIds().contains(quote.id()) || quote.spans().stream().anyMatch(shown::shows);
    }

    int figures(SourceCounts sourcing) {
        return (int)
                sourcing.figureSpans().stream().filter(s -> !shown.shows(s)).count();
    }

    /** The parts under headings of which the digest has nothing, the longest first; none where it has nothing of any. */
    List<HeadedPart> sections() {
        var all = parts();
        var missed = all.stream().filter(part -> !shown.shows(part.span())).toList();
        return missed.size() == all.size() ? List.of() : missed;
    }

    /** Those of {@link #sections()} that are long and have a heading to print. */
    List<HeadedPart> longSections() {
        return sections().stream()
                .filter(part -> part.characters() >= SECTION_CHARACTERS && isPrintable(part.heading()))
                .sorted(Comparator.comparingInt(HeadedPart::characters)
                        .reversed()
                        .thenComparing(part -> part.span().start()))
                .toList();
    }

    private boolean isPrintable(String heading) {
        var words = prose.vocabulary();
        return heading.length() <= LONGEST_HEADING
                && heading.codePoints().anyMatch(Character::isLetter)
                && (words == null || !words.isAside(heading));
    }

    int partCount() {
        return parts().size();
    }

    private List<HeadedPart> parts() {
        var parts = new ArrayList<HeadedPart>();
        var blocks = prose.blocks();
        var seen = new HashSet<String>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == BlockKind.HEADING) {
                int end = i + 1;
                while (end < blocks.size() && blocks.get(end).kind() != BlockKind.HEADING) {
                    end++;
                }
                var heading = prose.points().at(blocks.get(i).span()).strip();
                if (end > i + 1 && seen.add(heading)) {
                    parts.add(part(heading, blocks.subList(i + 1, end)));
                }
            }
        }
        return parts;
    }

    private HeadedPart part(String heading, List<Block> under) {
        var span = new Span(under.get(0).start(), under.get(under.size() - 1).end());
        int characters = span.end() - span.start();
        int linked = prose.linked().get(span.start(), span.end()).cardinality();
        return new HeadedPart(heading, span, linked * 2 > characters ? 0 : characters);
    }
}
