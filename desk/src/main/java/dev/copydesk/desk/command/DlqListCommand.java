package dev.copydesk.desk.command;

import dev.copydesk.desk.config.ClusterContact;
import dev.copydesk.desk.config.KafkaOptions;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.text.DeadLetterText;
import dev.copydesk.desk.text.Progress;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.json.Json;
import dev.copydesk.operations.deadletters.DeadLetters;
import dev.copydesk.operations.deadletters.LetterFate;
import dev.copydesk.operations.deadletters.LetterFilter;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "list",
        description = "Show what could not be processed, by stage and cause; --letters shows each.",
        mixinStandardHelpOptions = true,
        footer = {"", "Open are those that were neither retried nor dropped. Exit code: 0, 1 failed."})
public final class DlqListCommand implements Callable<Integer> {
    private static final int PAGE = 500;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    KafkaOptions kafka = new KafkaOptions();

    @Mixin
    LetterOptions which = new LetterOptions();

    @Option(names = "--letters", description = "each letter, the newest first")
    boolean each;

    @Option(
            names = "--state",
            paramLabel = "STATE",
            defaultValue = "open",
            description = "open, waiting, done, failed-again, dropped, or all (default: ${DEFAULT-VALUE})")
    String state = "open";

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            description = "show so many letters at most (default: 50, with --json all)")
    @Nullable
    Integer limit;

    @Option(names = "--json", description = "for machines: a line for each group, with --letters for each letter")
    boolean json;

    @Override
    public Integer call() {
        var now = Instant.now();
        var filter = which.filter(now).in(states());
        if (limit != null && limit < 1) {
            throw which.wrong("--limit: 1 or more, not " + limit);
        }
        ClusterContact.require(kafka);
        var terminal = Terminal.ofStandardOutput();
        var out = spec.commandLine().getOut();
        var text = new DeadLetterText(terminal, now);
        try (var letters =
                LetterOptions.read(kafka, Progress.on(spec.commandLine().getErr(), terminal))) {
            if (each) {
                letters(letters, filter, out, text);
            } else {
                groups(letters, filter, out, text);
            }
            if (letters.truncated()) {
                spec.commandLine()
                        .getErr()
                        .println("copydesk: of the dead letters the newest " + letters.size() + " are counted");
            }
        }
        out.flush();
        return ExitCode.OK;
    }

    private void groups(DeadLetters letters, LetterFilter filter, PrintWriter out, DeadLetterText text) {
        var groups = letters.groups(filter);
        if (json) {
            groups.forEach(group -> out.println(Terminal.cleanJson(Json.text(group))));
        } else if (groups.isEmpty()) {
            out.println(none());
        } else {
            out.print(text.groups(groups));
            out.println();
            out.println("copydesk dlq show ID tells all of one; dlq retry --stage S --cause C --dry-run what a retry"
                    + " would do");
        }
    }

    private void letters(DeadLetters letters, LetterFilter filter, PrintWriter out, DeadLetterText text) {
        long left = limit != null ? limit : json ? Long.MAX_VALUE : 50;
        String before = null;
        do {
            var page = letters.page(filter, before, (int) Math.min(left, PAGE));
            if (!json && page.total() == 0) {
                out.println(none());
            }
            page.letters()
                    .forEach(letter -> out.println(json ? Terminal.cleanJson(Json.text(letter)) : text.letter(letter)));
            left -= page.letters().size();
            before = page.next();
            if (!json && left == 0 && before != null) {
                out.println("… of " + page.total() + " letters; --limit shows more");
            }
        } while (left > 0 && before != null);
    }

    private String none() {
        return "no " + (state.equals("all") ? "" : state + " ") + "dead letters"
                + (which.isNarrow() ? " like that" : "");
    }

    private Set<LetterFate.State> states() {
        if (state.equals("all")) {
            return Set.of();
        }
        return Set.of(Arrays.stream(LetterFate.State.values())
                .filter(known -> known.code().equals(state))
                .findFirst()
                .orElseThrow(() -> which.wrong("--state: "
                        + Arrays.stream(LetterFate.State.values())
                                .map(LetterFate.State::code)
                                .collect(Collectors.joining(", "))
                        + " or all, not " + state)));
    }
}
