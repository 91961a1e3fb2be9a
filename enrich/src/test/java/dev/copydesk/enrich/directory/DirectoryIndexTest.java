package dev.copydesk.enrich.directory;

import static dev.copydesk.enrich.directory.People.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.DirectoryEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DirectoryIndexTest {
    private final DirectoryIndex index = new DirectoryIndex();

    private List<String> called(String name) {
        return index.called(name).stream().map(DirectoryEntry::id).toList();
    }

    @Test
    void findsByNameAndByAliasHoweverTheyAreSpelt() {
        index.put(person("ada", "Ada Byron", "The Captain"));

        assertThat(called("ADA BYRON")).containsExactly("ada");
        assertThat(called("the captain")).containsExactly("ada");
    }

    @Test
    void findsNobodyByAPartOfAName() {
        index.put(person("ada", "Ada Byron"));

        assertThat(called("Byron")).isEmpty();
        assertThat(called("")).isEmpty();
    }

    @Test
    void findsAllNamesakesById() {
        index.put(person("b", "Ada Byron"));
        index.put(person("a", "Lady Ada", "Ada Byron"));

        assertThat(called("Ada Byron")).containsExactly("a", "b");
    }

    @Test
    void forgetsTheNamesThatAnEntryLost() {
        index.put(person("ada", "Ada Byron", "The Captain"));
        index.put(person("ada", "Ada King"));

        assertThat(called("Ada Byron")).isEmpty();
        assertThat(called("The Captain")).isEmpty();
        assertThat(called("Ada King")).containsExactly("ada");
    }

    @Test
    void forgetsWhoIsRemoved() {
        index.put(person("ada", "Ada Byron"));
        index.remove("ada");
        index.remove("nobody");

        assertThat(called("Ada Byron")).isEmpty();
        assertThat(index.size()).isZero();
    }

    /** @param entry null where it is removed */
    record Change(String id, @Nullable DirectoryEntry entry) {}

    @Provide
    Arbitrary<Change> changes() {
        var names = Arbitraries.of("Ada Byron", "ada byron", "Karl Marten", "The Captain", "Ada");
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c"), names, names.list().ofMaxSize(2), Arbitraries.of(true, false))
                .as((id, name, aliases, removed) ->
                        new Change(id, removed ? null : person(id, name, aliases.toArray(String[]::new))));
    }

    @Property(tries = 300)
    void isAfterAnyChangesWhatTheLastOfEachIdMakes(@ForAll List<@From("changes") Change> changes) {
        var index = new DirectoryIndex();
        var newest = new LinkedHashMap<String, DirectoryEntry>();
        for (var change : changes) {
            if (change.entry() == null) {
                index.remove(change.id());
                newest.remove(change.id());
            } else {
                index.put(change.entry());
                newest.put(change.id(), change.entry());
            }
        }
        for (var name : List.of("Ada Byron", "Karl Marten", "The Captain", "Ada")) {
            var due = new TreeSet<String>();
            newest.values().stream()
                    .filter(e -> NameKey.of(e.name()).equals(NameKey.of(name))
                            || e.aliases().stream().anyMatch(a -> NameKey.of(a).equals(NameKey.of(name))))
                    .forEach(e -> due.add(e.id()));
            assertThat(index.called(name).stream().map(DirectoryEntry::id)).containsExactlyElementsOf(due);
        }
    }
}
