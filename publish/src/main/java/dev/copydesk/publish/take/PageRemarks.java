package dev.copydesk.publish.take;

import dev.copydesk.events.AccessKind;
import java.util.Optional;

/** Remarks on the page: what it shows, what sort of piece stands on it, and what it does not say. */
final class PageRemarks {
    private PageRemarks() {}

    static Optional<Remark> access(TakeFacts facts) {
        var access = facts.article().access();
        if (access == null || !facts.isPart()) {
            return Optional.empty();
        }
        return Remark.of(100, access.kind() == AccessKind.SUBSCRIBER ? "part.subscriber" : "part.other");
    }

    static Optional<Remark> language(TakeFacts facts) {
        return facts.shown().withheld() == WithheldReason.LANGUAGE ? Remark.of(92, "language") : Optional.empty();
    }

    static Optional<Remark> corrections(TakeFacts facts) {
        int corrections = facts.take().corrections().size();
        return corrections == 0
                ? Optional.empty()
                : Remark.of(95, "corrected." + (corrections == 1 ? "single" : "many"));
    }

    /** That a piece is news goes without saying. */
    static Optional<Remark> genre(TakeFacts facts) {
        var genre = facts.take().genre();
        var kind = facts.genre();
        if (genre == null || kind.equals(Optional.of(GenreKind.NEWS))) {
            return Optional.empty();
        }
        boolean live = kind.equals(Optional.of(GenreKind.LIVE));
        return Remark.of(90, live ? "genre.live" : "genre." + genre.kind() + "." + genre.reason());
    }

    static Optional<Remark> missing(TakeFacts facts) {
        boolean date = MissingFact.DATE.isIn(facts.take());
        boolean author = MissingFact.AUTHOR.isIn(facts.take());
        if (date && author) {
            return Remark.of(55, "missing.both");
        }
        return date || author ? Remark.of(45, date ? "missing.date" : "missing.author") : Optional.empty();
    }
}
