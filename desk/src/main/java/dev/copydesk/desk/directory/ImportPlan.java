package dev.copydesk.desk.directory;

import dev.copydesk.desk.directory.PeopleRow.Bad;
import dev.copydesk.desk.directory.PeopleRow.Person;
import dev.copydesk.events.DirectoryEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What taking over a file would change in the directory. */
public record ImportPlan(List<Step> steps, List<Bad> bad) {
    /** What becomes of an entry. */
    public enum Change {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    /** An entry of the file, and what becomes of it. */
    public record Step(int row, DirectoryEntry entry, Change change) {}

    public ImportPlan {
        steps = List.copyOf(steps);
        bad = List.copyOf(bad);
    }

    public static ImportPlan of(List<PeopleRow> rows, Map<String, DirectoryEntry> directory) {
        var steps = new ArrayList<Step>();
        var bad = new ArrayList<Bad>();
        for (var row : rows) {
            if (row instanceof Person person) {
                var before = directory.get(person.entry().id());
                var change = before == null
                        ? Change.ADDED
                        : before.equals(person.entry()) ? Change.UNCHANGED : Change.CHANGED;
                steps.add(new Step(row.number(), person.entry(), change));
            } else if (row instanceof Bad wrong) {
                bad.add(wrong);
            }
        }
        return new ImportPlan(steps, bad);
    }

    /** Those that are to be written. */
    public List<DirectoryEntry> toWrite() {
        return steps.stream()
                .filter(step -> step.change() != Change.UNCHANGED)
                .map(Step::entry)
                .toList();
    }

    public long count(Change change) {
        return steps.stream().filter(step -> step.change() == change).count();
    }
}
