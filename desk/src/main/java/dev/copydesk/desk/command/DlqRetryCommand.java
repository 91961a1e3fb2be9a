package dev.copydesk.desk.command;

import dev.copydesk.desk.config.ClusterContact;
import dev.copydesk.desk.config.KafkaOptions;
import dev.copydesk.desk.config.RetryOptions;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.text.Progress;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.operations.deadletters.DeadLetters;
import dev.copydesk.operations.deadletters.LetterFate;
import dev.copydesk.operations.deadletters.LetterId;
import dev.copydesk.operations.deadletters.LetterOutcome.Retried;
import dev.copydesk.operations.deadletters.Retrier;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "retry",
        description = {
            "Send dead letters to the inputs of their stages once more, the oldest first.",
            "One that was retried or dropped is not sent again, whoever asks, how often."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit code: 0 all sent (with --wait: and done), 3 some were refused (failed again, still wait), 1 failed."
        })
public final class DlqRetryCommand implements Callable<Integer> {
    private static final long PAUSE_MILLIS = 250;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    KafkaOptions kafka = new KafkaOptions();

    @Mixin
    LetterChoice which = new LetterChoice();

    @Mixin
    DryRunOption dryRun = new DryRunOption();

    @Option(names = "--wait", description = "wait for what becomes of them, and say it")
    boolean wait;

    @Option(
            names = "--for",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "with --wait: no longer than this (default: ${DEFAULT-VALUE})")
    int seconds = 60;

    @Mixin
    RetryOptions retries = new RetryOptions();

    @Option(names = "--again", description = "letters named by id are sent though they were retried or dropped before")
    boolean again;

    @Option(
            names = "--even-if-newer",
            description = "letters are sent though a newer version of the same page or article has come since,"
                    + " which they take back")
    boolean evenIfNewer;

    @Mixin
    JsonOption json = new JsonOption();

    @Override
    public Integer call() throws InterruptedException {
        var now = Instant.now();
        which.requireOneWay();
        if (again && which.named().isEmpty()) {
            throw which.wrong("--again: with letters named by id alone");
        }
        var rules = retries.rules().asking(again, evenIfNewer);
        ClusterContact.require(kafka);
        var terminal = Terminal.ofStandardOutput();
        var progress = Progress.on(spec.commandLine().getErr(), terminal);
        try (var letters = LetterOptions.read(kafka, progress)) {
            var chosen = which.chosen(letters, now);
            var told = new LetterOutcomes(spec.commandLine().getOut(), terminal, progress, json.given());
            retrier(letters).retry(chosen, rules, dryRun.given(), told);
            var refused = told.end(dryRun.given() ? "would be sent again" : "sent again");
            boolean done = !wait || dryRun.given() || await(letters, told.retried());
            return refused == 0 && done ? ExitCode.OK : ExitCode.SOME_REFUSED;
        }
    }

    private Retrier retrier(DeadLetters letters) {
        return new Retrier(kafka.cluster(), letters, Clock.systemUTC(), LetterOptions.by());
    }

    /** Tells what became of each. @return whether all are done */
    private boolean await(DeadLetters letters, List<Retried> sent) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        var open = new LinkedHashMap<LetterId, Retried>();
        sent.forEach(retried -> open.put(retried.id(), retried));
        var ends = new FateLines(spec.commandLine().getOut(), Terminal.ofStandardOutput(), json.given());
        while (true) {
            letters.refresh(Duration.ofSeconds(5));
            open.values().removeIf(retried -> settled(letters, retried, ends));
            if (open.isEmpty() || System.nanoTime() - deadline >= 0) {
                break;
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        open.keySet().forEach(id -> letters.letter(id).ifPresent(ends::tell));
        ends.end();
        return ends.count(LetterFate.State.DONE) == sent.size();
    }

    private static boolean settled(DeadLetters letters, Retried retried, FateLines ends) {
        var letter = letters.letter(retried.id());
        var state = letter.map(l -> l.fate().state());
        boolean settled = state.isPresent()
                && retried.written().equals(letter.get().fate().written())
                && (state.get() == LetterFate.State.DONE || state.get() == LetterFate.State.FAILED_AGAIN);
        if (settled) {
            ends.tell(letter.get());
        }
        return settled;
    }
}
