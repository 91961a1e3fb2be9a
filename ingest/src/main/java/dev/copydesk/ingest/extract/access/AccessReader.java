package dev.copydesk.ingest.extract.access;

import dev.copydesk.events.Access;
import dev.copydesk.events.AccessKind;
import dev.copydesk.ingest.extract.body.ArticleBody;
import dev.copydesk.ingest.extract.metadata.PageStatements;
import dev.copydesk.ingest.extract.metadata.marks.FoundValue;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Who may read an article in full, as its page says: in its data, its head, its markup, or where the text breaks off. Whether the
 * page has all of it is told by what it shows; data alone describe the article as subscribers get it.
 */
public final class AccessReader {
    private static final AccessWords WORDS = new AccessWords();

    private final ShownText shown;
    private final Optional<LockedParts> data;

    private AccessReader(Document page, PageStatements told, ArticleBody body) {
        this.data = told.article().map(article -> new LockedParts(article, page));
        this.shown = ShownText.of(body, data.flatMap(LockedParts::words), WORDS);
    }

    /** Empty where the page does not say. */
    public static Optional<FoundValue<Access>> read(Document page, PageStatements told, ArticleBody body) {
        return new AccessReader(page, told, body).read(page, told, body.holders());
    }

    private Optional<FoundValue<Access>> read(Document page, PageStatements told, List<Element> holders) {
        if (shown.saysRest()) {
            return found(shown.notice().filter(k -> k != AccessKind.FREE).orElse(AccessKind.SUBSCRIBER), true, "text");
        }
        var kind = data.flatMap(LockedParts::kind);
        if (kind.filter(k -> k == AccessKind.FREE).isPresent()) {
            return found(AccessKind.FREE, false, "json-ld");
        }
        var meta = told.head()
                .first(WORDS.metas())
                .or(() -> told.accessibleForFree().map(value -> value.substring(value.lastIndexOf('/') + 1)))
                .flatMap(WORDS::kind);
        if (kind.isPresent()) {
            var closer = kind.filter(k -> k == AccessKind.SUBSCRIBER)
                    .flatMap(k -> meta.filter(m -> m == AccessKind.METERED || m == AccessKind.REGISTERED))
                    .or(() -> kind)
                    .get();
            return found(closer, partial(closer), "json-ld");
        }
        if (meta.isPresent()) {
            return found(meta.get(), partial(meta.get()), "meta");
        }
        if (shown.notice().isPresent()) {
            return found(shown.notice().get(), partial(shown.notice().get()), "text");
        }
        boolean locked = WORDS.isLocked(page.body())
                || holders.stream()
                        .limit(ShownText.LAST_BLOCKS)
                        .flatMap(holder -> holder.parents().stream())
                        .anyMatch(WORDS::isLocked);
        return locked ? found(AccessKind.SUBSCRIBER, null, "markup") : Optional.empty();
    }

    private static Optional<FoundValue<Access>> found(AccessKind kind, @Nullable Boolean partial, String source) {
        return Optional.of(new FoundValue<>(new Access(kind, partial), source));
    }

    /** A text is a part where a notice or the empty place of the rest ends it and it looks cut; whole where it has all its words. */
    private @Nullable Boolean partial(AccessKind kind) {
        var missing = data.map(LockedParts::isCutShort).orElse(null);
        if (kind == AccessKind.FREE
                || Boolean.FALSE.equals(missing)
                || (shown.isWhole() && shown.notice().isEmpty())) {
            return Boolean.FALSE;
        }
        boolean ended = kind != AccessKind.METERED && shown.notice().isPresent();
        boolean cut = (ended || Boolean.TRUE.equals(missing)) && shown.looksCut();
        return cut ? Boolean.TRUE : null;
    }
}
