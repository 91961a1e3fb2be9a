package dev.copydesk.publish.pages;

import dev.copydesk.events.Companion;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Who or what stands beside most often. */
final class CompanionCounts {
    private static final Comparator<Companion> MOST_OFTEN_FIRST =
            Comparator.comparingLong(Companion::count).reversed().thenComparing(Companion::id);

    private CompanionCounts() {}

    /** @param beside of the newest article first, whose labels are taken */
    static List<Companion> most(Stream<EntryCompanion> beside) {
        var counted = new LinkedHashMap<String, Companion>();
        beside.forEach(other -> counted.merge(
                other.id(),
                new Companion(other.id(), other.label(), 1),
                (before, one) -> new Companion(before.id(), before.label(), before.count() + 1)));
        return counted.values().stream()
                .sorted(MOST_OFTEN_FIRST)
                .limit(PageLimits.COMPANIONS)
                .toList();
    }
}
