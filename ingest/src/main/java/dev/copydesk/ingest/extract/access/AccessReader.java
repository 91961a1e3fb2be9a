package dev.copydesk.ingest.extract.access;

import dev.copydesk.events.Access;
import dev.copydesk.events.AccessKind;
import dev.copydesk.ingest.extract.body.ArticleBody;
import dev.copydesk.ingest.extract.metadata.PageStatements;
import dev.copydesk.ingest.extract.metadata.marks.FoundValue;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Who may read an article in full, as its page says: in its data, its head, its markup, or where the text breaks off. */
public final class AccessReader {
    private static final AccessWords WORDS = new AccessWords();

    /** A notice may stand among the body's last blocks. */
    private static final int LAST_BLOCKS = 2;

    private AccessReader() {}

    /** Empty where the page does not say. */
    public static Optional<FoundValue<Access>> read(Document page, PageStatements told, ArticleBody body) {
        var data = told.article().map(article -> new LockedParts(article, page));
        var meta = told.head()
                .first(WORDS.metas())
                .or(() -> told.accessibleForFree().map(value -> value.substring(value.lastIndexOf('/') + 1)))
                .flatMap(WORDS::kind);
        var kind = data.flatMap(LockedParts::kind);
        if (kind.filter(k -> k == AccessKind.FREE).isPresent()) {
            return found(AccessKind.FREE, Boolean.TRUE.equals(data.get().isCutShort()), "json-ld");
        }
        var wall = new PaywallMarks(body, WORDS).kind().or(() -> notice(body));
        if (kind.isPresent()) {
            var closer = kind.filter(k -> k == AccessKind.SUBSCRIBER)
                    .flatMap(k -> meta.filter(m -> m == AccessKind.METERED || m == AccessKind.REGISTERED))
                    .or(() -> kind)
                    .get();
            var partial = data.get().isCutShort();
            return found(closer, partial == null ? partial(closer, wall) : partial, "json-ld");
        }
        if (meta.isPresent()) {
            return found(meta.get(), partial(meta.get(), wall), "meta");
        }
        if (wall.isPresent()) {
            return found(wall.get(), wall.get() == AccessKind.METERED ? null : Boolean.TRUE, "text");
        }
        boolean locked = WORDS.isLocked(page.body())
                || body.holders().stream()
                        .limit(LAST_BLOCKS)
                        .flatMap(holder -> holder.parents().stream())
                        .anyMatch(WORDS::isLocked);
        return locked ? found(AccessKind.SUBSCRIBER, null, "markup") : Optional.empty();
    }

    private static Optional<FoundValue<Access>> found(AccessKind kind, @Nullable Boolean partial, String source) {
        return Optional.of(new FoundValue<>(new Access(kind, partial), source));
    }

    /** A notice cuts short what is not for everyone; a free article is all there. */
    private static @Nullable Boolean partial(AccessKind kind, Optional<AccessKind> wall) {
        if (kind == AccessKind.FREE) {
            return Boolean.FALSE;
        }
        return wall.isPresent() ? Boolean.TRUE : null;
    }

    private static Optional<AccessKind> notice(ArticleBody body) {
        return last(body)
                .or(() -> body.after().stream()
                        .map(WORDS::cue)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<AccessKind> last(ArticleBody body) {
        var blocks = body.blocks();
        var text = body.text();
        int from = blocks.isEmpty()
                ? 0
                : blocks.get(Math.max(0, blocks.size() - LAST_BLOCKS)).start();
        return List.of(text.substring(text.offsetByCodePoints(0, from)).split("\n\n", -1)).stream()
                .map(WORDS::cue)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
