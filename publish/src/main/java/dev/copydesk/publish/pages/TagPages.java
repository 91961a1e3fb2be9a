package dev.copydesk.publish.pages;

import dev.copydesk.events.DayCount;
import dev.copydesk.events.DigestLine;
import dev.copydesk.events.TagPage;
import dev.copydesk.events.TagScheme;
import dev.copydesk.events.json.Json;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tag pages, of articles' lines. */
public final class TagPages implements PageKind<TagEntry, TagPage> {
    @Override
    public Class<TagEntry> entryType() {
        return TagEntry.class;
    }

    @Override
    public PageChange<TagEntry> change(byte[] bytes) {
        return Json.read(bytes, TagChange.class).change();
    }

    /** A phrase of one article's text is no subject yet; a second article makes it one. */
    @Override
    public boolean isPage(PageTotals totals, List<TagEntry> newest) {
        return totals.articles() > 1 || newest.get(0).scheme() != TagScheme.KEYPHRASE;
    }

    @Override
    public TagPage page(String id, PageTotals totals, List<DayCount> days, List<TagEntry> newest, PageLimits limits) {
        var lines = newest.stream().map(TagEntry::line).toList();
        return new TagPage(
                id,
                newest.get(0).label(),
                newest.get(0).scheme(),
                totals.articles(),
                withFewSignals(limits.window(lines, TagPages::characters)),
                days,
                CompanionCounts.most(newest.stream().flatMap(entry -> entry.beside().stream())));
    }

    /** The older lines are their headlines alone. */
    private static List<DigestLine> withFewSignals(List<DigestLine> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> i < PageLimits.SIGNALS ? lines.get(i) : withoutSignal(lines.get(i)))
                .toList();
    }

    static DigestLine withoutSignal(DigestLine line) {
        return new DigestLine(
                line.articleId(),
                line.version(),
                line.headline(),
                line.url(),
                line.site(),
                line.publishedAt(),
                null,
                line.at());
    }

    @Override
    public TagPage with(TagPage page, List<TagEntry> listed) {
        var lines = listed.stream().map(TagEntry::line).toList();
        return new TagPage(page.id(), page.label(), page.scheme(), page.count(), lines, page.days(), page.coTags());
    }

    static int characters(DigestLine line) {
        return line.headline().length()
                + line.url().length()
                + line.site().length()
                + (line.signal() == null ? 0 : line.signal().length());
    }

    @Override
    public @Nullable Former<TagEntry> former(byte[] bytes) {
        var kept = Json.read(bytes, Kept.class);
        if (kept.count() == null) {
            return null;
        }
        var page = Json.read(bytes, TagPage.class);
        return new Former<>(
                new PageTotals(page.count(), 0),
                page.digests().stream()
                        .map(line -> new TagEntry(
                                line,
                                page.label(),
                                page.scheme(),
                                PublicationDay.of(line.publishedAt(), line.at()),
                                List.of()))
                        .toList());
    }

    /** What tells a tag page from totals. */
    private record Kept(@Nullable Long count) {}
}
