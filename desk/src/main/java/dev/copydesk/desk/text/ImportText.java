package dev.copydesk.desk.text;

import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.events.json.Json;
import dev.copydesk.operations.directory.FileRow;
import dev.copydesk.operations.directory.ImportPlan;
import dev.copydesk.operations.directory.ImportPlan.Change;
import dev.copydesk.operations.directory.ImportPlan.Step;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.function.Function;

/**
 * What came of taking over a file, for a person or a machine.
 *
 * @param named what a machine reads before that which {@code nameOf} gives
 */
public record ImportText<E>(
        PrintWriter out,
        Terminal terminal,
        Function<E, String> idOf,
        String named,
        Function<E, String> nameOf,
        boolean dryRun) {
    private static final int SHOWN = 20;

    /**
     * Tells it and how the command ends.
     *
     * @throws CommandFailure where nothing was taken
     */
    public int tell(ImportPlan<E> plan, boolean taken, boolean json) {
        if (json) {
            printJson(plan, taken);
        } else {
            print(plan, taken);
        }
        int bad = plan.bad().size();
        if (!taken) {
            throw new CommandFailure((bad == 1 ? "1 row is" : bad + " rows are")
                    + " wrong, nothing was written; correct the file, or leave such rows out with --skip-bad");
        }
        return bad == 0 ? ExitCode.OK : ExitCode.SOME_REFUSED;
    }

    private void print(ImportPlan<E> plan, boolean taken) {
        plan.bad().stream()
                .limit(SHOWN)
                .forEach(bad -> out.println(
                        terminal.bad("wrong") + "    row " + bad.number() + ": " + Terminal.clean(bad.problem())));
        more(plan.bad().size());
        if (taken) {
            var changes = plan.steps().stream()
                    .filter(step -> step.change() != Change.UNCHANGED)
                    .toList();
            changes.stream()
                    .limit(SHOWN)
                    .forEach(step -> out.println(terminal.good(word(step.change()))
                            + (step.change() == Change.ADDED ? "    " : "  ")
                            + idOf.apply(step.entry()) + "  "
                            + Terminal.clean(nameOf.apply(step.entry()))));
            more(changes.size());
            out.println((dryRun ? "would be: " : "") + plan.count(Change.ADDED) + " added, "
                    + plan.count(Change.CHANGED) + " changed, " + plan.count(Change.UNCHANGED) + " unchanged"
                    + (plan.bad().isEmpty() ? "" : ", " + plan.bad().size() + " wrong"));
        }
        out.flush();
    }

    private void more(int count) {
        if (count > SHOWN) {
            out.println("         … and " + (count - SHOWN) + " more");
        }
    }

    private void printJson(ImportPlan<E> plan, boolean taken) {
        plan.bad().forEach(bad -> out.println(line(bad)));
        if (taken) {
            plan.steps().forEach(step -> out.println(line(step)));
        }
        out.flush();
    }

    private String line(FileRow.Bad<E> bad) {
        var line = new LinkedHashMap<String, Object>();
        line.put("row", bad.number());
        line.put("problem", bad.problem());
        return Terminal.cleanJson(Json.text(line));
    }

    private String line(Step<E> step) {
        var line = new LinkedHashMap<String, Object>();
        line.put("row", step.row());
        line.put("id", idOf.apply(step.entry()));
        line.put(named, nameOf.apply(step.entry()));
        line.put("change", word(step.change()));
        return Terminal.cleanJson(Json.text(line));
    }

    private static String word(Change change) {
        return change.name().toLowerCase(Locale.ROOT);
    }
}
