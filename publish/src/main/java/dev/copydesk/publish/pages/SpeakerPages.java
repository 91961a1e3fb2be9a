package dev.copydesk.publish.pages;

import dev.copydesk.events.DayCount;
import dev.copydesk.events.ProfileLink;
import dev.copydesk.events.SpeakerPage;
import dev.copydesk.events.json.Json;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Speaker pages, of appearances in articles. What a page says of a speaker comes from these alone. */
public final class SpeakerPages implements PageKind<SpeakerEntry, SpeakerPage> {
    private static final int MOST_ROLES = 8;
    private static final int MOST_LINKS = 10;

    @Override
    public Class<SpeakerEntry> entryType() {
        return SpeakerEntry.class;
    }

    @Override
    public PageChange<SpeakerEntry> change(byte[] bytes) {
        return Json.read(bytes, SpeakerChange.class).change();
    }

    @Override
    public SpeakerPage page(
            String id, PageTotals totals, List<DayCount> days, List<SpeakerEntry> appearances, PageLimits limits) {
        var newest = appearances.get(0);
        var known = newest.known();
        var quotes = appearances.stream().flatMap(a -> a.lines().stream()).toList();
        return new SpeakerPage(
                id,
                known == null ? newest.name() : known.name(),
                newest.kind(),
                union(appearances, SpeakerEntry::roles, role -> role, MOST_ROLES),
                union(appearances, SpeakerEntry::links, ProfileLink::url, MOST_LINKS),
                totals.quotes(),
                totals.articles(),
                limits.window(quotes, SpeakerEntry::characters),
                newest.identity(),
                known,
                days,
                CompanionCounts.most(appearances.stream().flatMap(a -> a.tags().stream())),
                CompanionCounts.most(appearances.stream().flatMap(a -> a.speakers().stream())));
    }

    @Override
    public SpeakerPage with(SpeakerPage page, List<SpeakerEntry> listed) {
        return new SpeakerPage(
                page.id(),
                page.name(),
                page.kind(),
                page.roles(),
                page.links(),
                page.quoteCount(),
                page.articleCount(),
                listed.stream().flatMap(a -> a.lines().stream()).toList(),
                page.identity(),
                page.known(),
                page.days(),
                page.coTags(),
                page.coSpeakers());
    }

    private static <T> List<T> union(
            List<SpeakerEntry> appearances,
            Function<SpeakerEntry, List<T>> part,
            Function<T, String> identity,
            int most) {
        var union = new LinkedHashMap<String, T>();
        appearances.stream()
                .map(part)
                .flatMap(Collection::stream)
                .forEach(value -> union.putIfAbsent(identity.apply(value), value));
        return union.values().stream().limit(most).toList();
    }

    @Override
    public @Nullable Former<SpeakerEntry> former(byte[] bytes) {
        var kept = Json.read(bytes, Kept.class);
        return kept.articleCount() == null || kept.quoteCount() == null
                ? null
                : new Former<>(new PageTotals(kept.articleCount(), kept.quoteCount()), kept.appearances());
    }

    /** What an earlier release kept of a speaker. */
    private record Kept(@Nullable Long quoteCount, @Nullable Long articleCount, List<SpeakerEntry> appearances) {}
}
