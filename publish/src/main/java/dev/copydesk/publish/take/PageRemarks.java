package dev.copydesk.publish.take;

import dev.copydesk.events.AccessKind;
import java.util.List;
import java.util.Optional;

/** Remarks on the page: what it shows, and what sort of piece stands on it. */
final class PageRemarks {
    private PageRemarks() {}

    static Optional<Remark> access(TakeFacts facts) {
        var access = facts.article().access();
        if (access == null || !facts.isPart()) {
            return Optional.empty();
        }
        return Remark.of(100, access.kind() == AccessKind.SUBSCRIBER ? "part.subscriber" : "part.other");
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
        var kind = facts.genre().orElse(GenreKind.NEWS);
        if (genre == null || kind == GenreKind.NEWS) {
            return Optional.empty();
        }
        if (kind == GenreKind.LIVE) {
            return Remark.of(90, "genre.live");
        }
        var sign = genre.reason();
        boolean filed = sign.equals(GenreSign.SECTION.code()) || sign.equals(GenreSign.URL.code());
        var sentence = "genre." + genre.kind() + "." + (filed ? "filed" : sign);
        return genre.count() == null
                ? Remark.of(90, sentence)
                : Remark.of(90, sentence, "entries", List.of(Integer.toString(genre.count())));
    }
}
