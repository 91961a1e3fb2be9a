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
public final class SpeakerPages implements PageKind<Appearance, SpeakerPage> {
    private static final int MOST_ROLES = 8;
    private static final int MOST_LINKS = 10;

    @Override
    public Class<Appearance> entryType() {
        return Appearance.class;
    }

    @Override
    public Change<Appearance> change(byte[] bytes) {
        return Json.read(bytes, SpeakerChange.class).change();
    }

    @Override
    public SpeakerPage page(
            String id, Totals totals, List<DayCount> days, List<Appearance> appearances, PageLimits limits) {
        var newest = appearances.get(0);
        var known = newest.known();
        var quotes = appearances.stream().flatMap(a -> a.lines().stream()).toList();
        return new SpeakerPage(
                id,
                known == null ? newest.name() : known.name(),
                newest.kind(),
                union(appearances, Appearance::roles, role -> role, MOST_ROLES),
                union(appearances, Appearance::links, ProfileLink::url, MOST_LINKS),
                totals.quotes(),
                totals.articles(),
                limits.window(quotes, Appearance::characters),
                newest.identity(),
                known,
                days,
                Companions.most(appearances.stream().flatMap(a -> a.tags().stream())),
                Companions.most(appearances.stream().flatMap(a -> a.speakers().stream())));
    }

    @Override
    public SpeakerPage with(SpeakerPage page, List<Appearance> listed) {
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
            List<Appearance> appearances, Function<Appearance, List<T>> part, Function<T, String> identity, int most) {
        var union = new LinkedHashMap<String, T>();
        appearances.stream()
                .map(part)
                .flatMap(Collection::stream)
                .forEach(value -> union.putIfAbsent(identity.apply(value), value));
        return union.values().stream().limit(most).toList();
    }

    @Override
    public @Nullable Former<Appearance> former(byte[] bytes) {
        var kept = Json.read(bytes, Kept.class);
        return kept.articleCount() == null || kept.quoteCount() == null
                ? null
                : new Former<>(new Totals(kept.articleCount(), kept.quoteCount()), kept.appearances());
    }

    /** What an earlier release kept of a speaker. */
    private record Kept(@Nullable Long quoteCount, @Nullable Long articleCount, List<Appearance> appearances) {}
}
