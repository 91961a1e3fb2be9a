package dev.copydesk.publish.take;

import dev.copydesk.events.AccessKind;
import dev.copydesk.events.Article;
import dev.copydesk.events.Take;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was measured of an article and of its digest, as the remarks on it are chosen. */
record TakeFacts(
        Take take,
        MeasuredText prose,
        CertainVoices voices,
        @Nullable SourceCounts sourcing,
        ShownDigest shown,
        LeftOutParts leftOut) {

    Article article() {
        return prose.enriched().article();
    }

    /** Whether the page shows a part of the article alone. */
    boolean isPart() {
        var access = article().access();
        return access != null && Boolean.TRUE.equals(access.partial());
    }

    /** Whether there may be more of the article than the page shows: it is not free, and not known to be all there. */
    boolean mayBePart() {
        var access = article().access();
        return access != null && access.kind() != AccessKind.FREE && !Boolean.FALSE.equals(access.partial());
    }

    Optional<GenreKind> genre() {
        return GenreKind.of(take.genre());
    }

    boolean isExpectedToQuote() {
        return genre().map(GenreKind::isExpectedToQuote).orElse(true);
    }
}
