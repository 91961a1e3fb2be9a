package dev.copydesk.publish.take;

import dev.copydesk.events.Worth;
import dev.copydesk.publish.take.LeftOutParts.HeadedPart;
import java.util.Optional;

/** Remarks on whom the full read is for: what of an article its digest does not have, by name. */
final class ReadOnRemarks {
    private static final int MOST_SECTIONS = 2;

    /** With more of its sentences left out, not most of a text is told. */
    private static final double MOST_LEFT = 0.35;

    private ReadOnRemarks() {}

    static Optional<Remark> whole(TakeFacts facts) {
        var worth = facts.take().worth();
        if (worth == null) {
            return Optional.empty();
        }
        return switch (WorthReason.of(worth)) {
            case SHORT -> facts.mayBePart() ? Optional.empty() : Remark.of(40, "worth.short");
            case COVERED -> isTold(worth) ? Remark.of(42, "worth.covered") : Optional.empty();
            case LIST -> Remark.of(88, isWhole(facts) ? "worth.list" : "worth.list.some");
            default -> Optional.empty();
        };
    }

    private static boolean isTold(Worth worth) {
        return worth.left() != null && worth.total() != null && worth.left() <= MOST_LEFT * worth.total();
    }

    private static boolean isWhole(TakeFacts facts) {
        var genre = facts.take().genre();
        return genre != null && genre.count() != null && facts.shown().points() >= genre.count();
    }

    /** Who is certainly quoted, and not in the digest. */
    static Optional<Remark> voices(TakeFacts facts) {
        var heard = facts.leftOut().heard();
        var silent = facts.voices().named().stream()
                .filter(voice -> !heard.contains(voice.id()))
                .toList();
        if (silent.isEmpty() || facts.shown().statements() == 0 || isShort(facts)) {
            return Optional.empty();
        }
        boolean single = VoiceRemarks.names(silent).size() == 1;
        return Remark.of(78, single ? "worth.voices.single" : "worth.voices", "names", VoiceRemarks.names(silent));
    }

    static Optional<Remark> sections(TakeFacts facts) {
        if (facts.shown().statements() == 0 || isShort(facts) || facts.shown().withheld() != null) {
            return Optional.empty();
        }
        var headings = facts.leftOut().longSections().stream()
                .limit(MOST_SECTIONS)
                .map(HeadedPart::heading)
                .map(heading -> heading.replaceFirst("\\s*[:.]$", ""))
                .toList();
        return headings.isEmpty()
                ? Optional.empty()
                : Remark.quoting(72, headings.size() == 1 ? "worth.section" : "worth.sections", "sections", headings);
    }

    static Optional<Remark> figures(TakeFacts facts) {
        return is(facts, WorthReason.FIGURES) ? Remark.of(45, "worth.figures") : Optional.empty();
    }

    private static boolean isShort(TakeFacts facts) {
        return is(facts, WorthReason.SHORT);
    }

    private static boolean is(TakeFacts facts, WorthReason reason) {
        var worth = facts.take().worth();
        return worth != null && WorthReason.of(worth) == reason;
    }
}
