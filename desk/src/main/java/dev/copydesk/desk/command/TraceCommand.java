package dev.copydesk.desk.command;

import dev.copydesk.desk.config.ClusterContact;
import dev.copydesk.desk.config.KafkaOptions;
import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.desk.text.TraceText;
import dev.copydesk.events.json.Json;
import dev.copydesk.operations.reenrich.PointInTime;
import dev.copydesk.operations.trace.Trace;
import dev.copydesk.operations.trace.TraceQuestion;
import dev.copydesk.operations.trace.TraceVerdict;
import dev.copydesk.operations.trace.Tracer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "trace",
        description = "Show one article's way through every topic, and where it is now.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  copydesk trace https://courier.example/harbour?utm_source=mail",
            "  copydesk trace 4y2joyqzo3g2sjkzj5abs2n64i",
            "  copydesk trace 1f0c9a7be2d34455                       the article of a quote",
            "",
            "Exit code: 0 found, 1 nothing of it was found, 3 it failed (its dead letter is named)."
        })
public final class TraceCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "ARTICLE",
            description = "its URL, in any spelling, its id or that of a quote")
    String article = "";

    @Mixin
    KafkaOptions kafka = new KafkaOptions();

    @Option(
            names = "--for",
            paramLabel = "SECONDS",
            defaultValue = "20",
            description = "look for it no longer than this, 1 to 600 (default: ${DEFAULT-VALUE})")
    int seconds = 20;

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description = "nothing older than 2026-03-01, 2026-03-01T08:00:00Z, or 90m, 36h, 7d ago")
    @Nullable
    String since;

    @Option(names = "--json", description = "for machines: the trace as one line")
    boolean json;

    @Override
    public Integer call() {
        if (seconds < 1 || seconds > Tracer.LONGEST.toSeconds()) {
            throw new CommandFailure("--for: 1 to " + Tracer.LONGEST.toSeconds() + ", not " + seconds);
        }
        var question = question();
        ClusterContact.require(kafka);
        var trace = new Tracer(kafka.cluster()).trace(question, Duration.ofSeconds(seconds));
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Terminal.cleanJson(Json.text(trace)));
        } else {
            out.print(new TraceText(Terminal.ofStandardOutput()).print(trace));
        }
        out.flush();
        return exitCode(trace);
    }

    private TraceQuestion question() {
        try {
            return TraceQuestion.of(article).since(oldest());
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(Terminal.clean(String.valueOf(e.getMessage())), e);
        }
    }

    private @Nullable Instant oldest() {
        return since == null
                ? null
                : PointInTime.of(since, Clock.systemUTC().instant())
                        .orElseThrow(() -> new CommandFailure(
                                "--since: 2026-03-01, 2026-03-01T08:00:00Z, 90m, 36h or 7d, not " + since));
    }

    private static int exitCode(Trace trace) {
        if (trace.verdict().outcome() == TraceVerdict.Outcome.FAILED) {
            return ExitCode.SOME_REFUSED;
        }
        return trace.steps().isEmpty() ? ExitCode.FAILED : ExitCode.OK;
    }
}
