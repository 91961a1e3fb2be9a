package dev.copydesk.desk.command;

import dev.copydesk.console.http.HttpSettings;
import dev.copydesk.desk.demo.DemoRun;
import dev.copydesk.desk.demo.DemoSummary;
import dev.copydesk.desk.demo.DigestArrival;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.process.ListeningPort;
import dev.copydesk.desk.text.DigestText;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.json.Json;
import dev.copydesk.stage.Durations;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "demo",
        description = {
            "Everything in this process, offline: a sample newsroom on loopback is fetched, read, enriched and digested.",
            "All of it is fiction, written for Copydesk. Nothing is left behind."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Exit code: 0 when every article came out once, 1 otherwise."})
public final class DemoCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Option(names = "--keep", description = "stay up when the newsroom is through, until interrupted")
    boolean keep;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "0",
            description = "of console, health, metrics and gateway (default: any that is free)")
    int port;

    @Option(names = "--json", description = "for machines: a line for each digest, then one with the summary")
    boolean json;

    @Override
    public Integer call() throws Exception {
        long started = System.nanoTime();
        var out = spec.commandLine().getOut();
        var terminal = Terminal.ofStandardOutput();
        ListeningPort.require("127.0.0.1", port, "--port");
        say(out, "Starting a Kafka broker, four stages and a newsroom of seven sites in this process …");
        try (var demo = DemoRun.start(new HttpSettings("127.0.0.1", port), started)) {
            say(out, "Ready after " + Durations.text(demo.readyMillis()) + ".");
            say(
                    out,
                    "Console: " + demo.process().address().orElse("") + (keep ? "" : "   (--keep leaves it up)")
                            + "\n");
            var text = new DigestText(terminal);
            var summary = demo.run(arrival -> print(out, text, arrival));
            if (json) {
                out.println(Json.text(Map.of("summary", summary)));
            } else {
                out.println(summaryText(terminal, summary));
            }
            out.flush();
            if (keep) {
                say(
                        out,
                        "Still up. Digests:  ./copydesk tail digests --from-beginning --bootstrap-servers "
                                + demo.bootstrapServers());
                say(
                        out,
                        "Console: " + demo.process().address().orElse("") + "  (to change something, sign in with "
                                + demo.token().where() + ")   Ctrl-C ends it.");
                demo.process().awaitEnd();
            }
            return summary.complete() ? ExitCode.OK : ExitCode.FAILED;
        }
    }

    private void say(PrintWriter out, String line) {
        if (!json) {
            out.println(line);
            out.flush();
        }
    }

    private void print(PrintWriter out, DigestText text, DigestArrival arrival) {
        if (json) {
            out.println(Json.text(Map.of("latencyMillis", arrival.latencyMillis(), "digest", arrival.digest())));
        } else {
            out.println("─".repeat(60));
            out.println(text.print(arrival.digest(), arrival.latencyMillis() + " ms after its page"));
        }
        out.flush();
    }

    private static String summaryText(Terminal terminal, DemoSummary s) {
        var refused = s.refused().entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey())
                .collect(Collectors.joining(", "));
        return "═".repeat(60) + "\n"
                + String.format(
                        Locale.ROOT,
                        """
                        %d articles, %d digests (%d of an update); %d quotes, %d with their speaker
                        %d tag pages, %d speaker pages; %.0f minutes of reading saved
                        first digest %.1f s after the start
                        page fetched → digest readable: cold %d ms (the first page); warm %d ms (median), at most %d ms
                        refused, with the reason on a dead-letter topic: %s
                        %s
                        """,
                        s.articles(),
                        s.digests(),
                        s.updates(),
                        s.quotes(),
                        s.quotesWithSpeaker(),
                        s.tagPages(),
                        s.speakerPages(),
                        s.minutesSaved(),
                        s.firstDigestMillis() / 1000.0,
                        s.coldLatencyMillis(),
                        s.latencyMedianMillis(),
                        s.latencyMaxMillis(),
                        refused.isEmpty() ? "none" : refused,
                        s.complete()
                                ? terminal.good("Everything that the newsroom published came out, each version once.")
                                : terminal.bad("Not everything came out as it should; see the log."));
    }
}
