package dev.copydesk.desk.command;

import dev.copydesk.desk.config.ClusterContact;
import dev.copydesk.desk.config.KafkaOptions;
import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.text.Progress;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.operations.deadletters.Retrier;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "drop",
        description = {
            "Set dead letters aside for good: they are open no more and no retry takes them.",
            "Their bytes stay on their topic until they expire; dlq retry ID --again sends one all the same."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Exit code: 0 done, 3 some were refused, 1 failed."})
public final class DlqDropCommand implements Callable<Integer> {
    private static final int LONGEST_REASON = 500;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    KafkaOptions kafka = new KafkaOptions();

    @Mixin
    LetterChoice which = new LetterChoice();

    @Option(names = "--reason", paramLabel = "TEXT", description = "why, kept with what was done")
    @Nullable
    String reason;

    @Option(names = "--yes", description = "do not ask")
    boolean yes;

    @Mixin
    DryRunOption dryRun = new DryRunOption();

    @Option(names = "--json", description = "for machines: a line for each letter; needs --yes or --dry-run")
    boolean json;

    @Override
    public Integer call() {
        var now = Instant.now();
        which.requireOneWay();
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw which.wrong("--reason: at most " + LONGEST_REASON + " characters, not " + reason.length());
        }
        var terminal = Terminal.ofStandardOutput();
        if (!yes && !dryRun.given() && (json || !terminal.colours())) {
            throw new ParameterException(spec.commandLine(), "nobody can be asked here: give --yes, or --dry-run");
        }
        ClusterContact.require(kafka);
        var progress = Progress.on(spec.commandLine().getErr(), terminal);
        var out = spec.commandLine().getOut();
        try (var letters = LetterOptions.read(kafka, progress)) {
            var chosen = which.chosen(letters, now);
            if (!yes && !dryRun.given() && !chosen.isEmpty() && !Confirmation.given(out, question(chosen.size()))) {
                throw new CommandFailure("nothing was dropped");
            }
            var told = new LetterOutcomes(out, terminal, progress, json);
            new Retrier(kafka.cluster(), letters, Clock.systemUTC(), LetterOptions.by())
                    .drop(chosen, reason, dryRun.given(), told);
            return told.end(dryRun.given() ? "would be dropped" : "dropped") == 0 ? ExitCode.OK : ExitCode.SOME_REFUSED;
        }
    }

    private static String question(int count) {
        return "Drop " + count + (count == 1 ? " dead letter" : " dead letters") + "? [y/N] ";
    }
}
