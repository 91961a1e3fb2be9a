package dev.copydesk.operations.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What taking over a file would change in the directory. */
public record ImportPlan<E>(List<Step<E>> steps, List<FileRow.Bad<E>> bad) {
    /** What becomes of an entry. */
    public enum Change {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    /** An entry of the file, and what becomes of it. */
    public record Step<E>(int row, E entry, Change change) {}

    public ImportPlan {
        steps = List.copyOf(steps);
        bad = List.copyOf(bad);
    }

    /** @param directory the entries that are there, by {@code idOf} */
    public static <E> ImportPlan<E> of(List<FileRow<E>> rows, Map<String, E> directory, Function<E, String> idOf) {
        var steps = new ArrayList<Step<E>>();
        var bad = new ArrayList<FileRow.Bad<E>>();
        for (var row : rows) {
            if (row instanceof FileRow.Entry<E> taken) {
                var before = directory.get(idOf.apply(taken.entry()));
                var change = before == null
                        ? Change.ADDED
                        : before.equals(taken.entry()) ? Change.UNCHANGED : Change.CHANGED;
                steps.add(new Step<>(row.number(), taken.entry(), change));
            } else if (row instanceof FileRow.Bad<E> wrong) {
                bad.add(wrong);
            }
        }
        return new ImportPlan<>(steps, bad);
    }

    /** Those that are to be written. */
    public List<E> toWrite() {
        return steps.stream()
                .filter(step -> step.change() != Change.UNCHANGED)
                .map(Step::entry)
                .toList();
    }

    public long count(Change change) {
        return steps.stream().filter(step -> step.change() == change).count();
    }
}
