package dev.copydesk.enrich.directory;

import dev.copydesk.events.DirectoryEntry;
import dev.copydesk.events.DirectoryLink;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.Unlinked;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Who of the directory a person of an article is. */
public sealed interface DirectoryMatch {
    /** No entry has one of the names. */
    record Nobody() implements DirectoryMatch {}

    record Known(DirectoryEntry entry) implements DirectoryMatch {}

    /** Several entries have the name, and nothing in the article tells them apart. By id. */
    record Ambiguous(List<DirectoryEntry> candidates) implements DirectoryMatch {
        private static final int MOST = 10;

        public Ambiguous {
            candidates = List.copyOf(candidates);
        }

        public Unlinked unlinked() {
            return new Unlinked(
                    Unlinked.AMBIGUOUS,
                    candidates.stream().limit(MOST).map(DirectoryEntry::id).toList());
        }
    }

    /**
     * The first of {@code names} that the directory has decides. Of several entries with it the one is meant whose link the
     * article puts on the name, else the one whose affiliation the article states of the person; where that leaves none or
     * several, none is.
     *
     * @param names what the article calls the person, the fullest first
     * @param links the links that it puts on those names
     * @param roles role and affiliation as its text states them
     */
    static DirectoryMatch of(
            Directory directory, List<String> names, Collection<String> links, Supplier<List<String>> roles) {
        for (var name : names) {
            var candidates = directory.called(name);
            if (candidates.size() == 1) {
                return new Known(candidates.get(0));
            }
            if (candidates.size() > 1) {
                return among(candidates, links, roles);
            }
        }
        return new Nobody();
    }

    private static DirectoryMatch among(
            List<DirectoryEntry> candidates, Collection<String> links, Supplier<List<String>> roles) {
        var linked = only(candidates, entry -> isLinked(entry, links));
        if (linked.size() == 1) {
            return new Known(linked.get(0));
        }
        var stated = roles.get().stream().map(NameKey::of).toList();
        var affiliated = linked.isEmpty() ? only(candidates, entry -> isAffiliated(entry, stated)) : linked;
        return affiliated.size() == 1 ? new Known(affiliated.get(0)) : new Ambiguous(candidates);
    }

    private static List<DirectoryEntry> only(List<DirectoryEntry> candidates, Predicate<DirectoryEntry> wanted) {
        return candidates.stream().filter(wanted).toList();
    }

    private static boolean isLinked(DirectoryEntry entry, Collection<String> links) {
        return entry.links().stream()
                .map(DirectoryLink::url)
                .anyMatch(own -> links.stream().anyMatch(link -> isSame(own, link)));
    }

    private static boolean isSame(String url, String other) {
        var normalized = NormalizedUrl.tryOf(url);
        return normalized.isPresent() && normalized.equals(NormalizedUrl.tryOf(other));
    }

    private static boolean isAffiliated(DirectoryEntry entry, List<String> stated) {
        return entry.affiliations().stream()
                .map(NameKey::of)
                .anyMatch(affiliation -> stated.stream().anyMatch(role -> NameKey.contains(role, affiliation)));
    }
}
