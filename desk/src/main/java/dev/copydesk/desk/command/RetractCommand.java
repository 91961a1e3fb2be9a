package dev.copydesk.desk.command;

import dev.copydesk.desk.config.ClusterContact;
import dev.copydesk.desk.config.KafkaWriteOptions;
import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.text.Progress;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.json.Json;
import dev.copydesk.operations.reenrich.EnrichedArticles;
import dev.copydesk.operations.retract.Retractor;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "retract",
        description = {
            "Take articles back: every topic that carried one says so, then deletes it, and tag and speaker pages are told without it.",
            "One that is submitted again afterwards comes back as its next version."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Exit code: 0 done, 3 some of the articles named are not there, 1 failed."})
public final class RetractCommand implements Callable<Integer> {
    private static final int LONGEST_REASON = 500;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    KafkaWriteOptions kafka = new KafkaWriteOptions();

    @Parameters(paramLabel = "ARTICLE", arity = "1..*", description = "articles by id or URL")
    List<String> articles = List.of();

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "why, kept with the retraction on the articles topic (header copydesk-reason)")
    @Nullable
    String reason;

    @Option(names = "--yes", description = "do not ask")
    boolean yes;

    @Mixin
    DryRunOption dryRun = new DryRunOption();

    @Option(names = "--json", description = "for machines: a line for each article; needs --yes or --dry-run")
    boolean json;

    @Override
    public Integer call() {
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw new ParameterException(
                    spec.commandLine(), "--reason: at most " + LONGEST_REASON + " characters, not " + reason.length());
        }
        var terminal = Terminal.ofStandardOutput();
        if (!yes && !dryRun.given() && (json || !terminal.colours())) {
            throw new ParameterException(spec.commandLine(), "nobody can be asked here: give --yes, or --dry-run");
        }
        ClusterContact.require(kafka);
        var progress = Progress.on(spec.commandLine().getErr(), terminal);
        var chosen = new ArrayList<EnrichedArticle>();
        var enriched = new EnrichedArticles(kafka.cluster());
        var missing = enriched.named(articles, chosen::add, n -> progress.count(n, "articles read"));
        progress.end();
        var out = spec.commandLine().getOut();
        chosen.forEach(article -> show(out, terminal, article));
        out.flush();
        if (!chosen.isEmpty() && !dryRun.given()) {
            confirm(out, chosen.size());
            new Retractor(kafka.cluster(), Clock.systemUTC()).retract(chosen, reason);
        }
        missing.forEach(name -> spec.commandLine().getErr().println("copydesk: " + enriched.notThere(name)));
        tell(out, chosen.size());
        return missing.isEmpty() ? ExitCode.OK : ExitCode.SOME_REFUSED;
    }

    private void confirm(PrintWriter out, int count) {
        if (!yes
                && !Confirmation.given(
                        out, "Retract " + count + (count == 1 ? " article" : " articles") + "? [y/N] ")) {
            throw new CommandFailure("nothing was retracted");
        }
    }

    private void show(PrintWriter out, Terminal terminal, EnrichedArticle article) {
        if (json) {
            var line = new LinkedHashMap<String, Object>();
            line.put("id", article.id());
            line.put("version", article.version());
            line.put("url", article.article().canonicalUrl());
            line.put("retracted", !dryRun.given());
            out.println(Terminal.cleanJson(Json.text(line)));
        } else {
            out.println(article.id() + "  " + Terminal.cut(article.article().headline(), 80)
                    + terminal.dim("  " + Terminal.cut(article.article().canonicalUrl(), 120)));
        }
    }

    private void tell(PrintWriter out, int count) {
        if (!json) {
            out.println(count
                    + (count == 1 ? " article" : " articles")
                    + (dryRun.given() ? " would be retracted" : " retracted"));
        }
        out.flush();
    }
}
