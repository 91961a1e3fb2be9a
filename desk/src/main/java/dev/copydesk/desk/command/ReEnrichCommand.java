package dev.copydesk.desk.command;

import dev.copydesk.desk.config.ClusterContact;
import dev.copydesk.desk.config.KafkaWriteOptions;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.text.Progress;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.json.Json;
import dev.copydesk.operations.directory.DirectoryTopic;
import dev.copydesk.operations.reenrich.ArticleChoice;
import dev.copydesk.operations.reenrich.EnrichedArticles;
import dev.copydesk.operations.reenrich.PointInTime;
import dev.copydesk.operations.reenrich.Replayer;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "re-enrich",
        description = {
            "Bring articles back through enrich, as after a change of the directory.",
            "What comes out otherwise than before is published again, under the same version; the rest makes no event."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Exit code: 0 done, 3 some of the articles named are not there, 1 failed."})
public final class ReEnrichCommand implements Callable<Integer> {
    private static final int SHOWN = 20;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    KafkaWriteOptions kafka = new KafkaWriteOptions();

    @Parameters(paramLabel = "ARTICLE", arity = "0..*", description = "articles by id or URL")
    List<String> articles = List.of();

    @Option(names = "--all", description = "every article")
    boolean all;

    @Option(
            names = "--speaker",
            paramLabel = "WHO",
            description = "articles in which someone speaks: an id, a name, or an entry of the directory by any of its"
                    + " names")
    @Nullable
    String speaker;

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description = "articles enriched since: 2026-03-01, 2026-03-01T08:00:00Z, or 90m, 36h, 7d ago")
    @Nullable
    String since;

    @Mixin
    DryRunOption dryRun = new DryRunOption();

    @Mixin
    JsonOption json = new JsonOption();

    @Override
    public Integer call() {
        checkOptions();
        ClusterContact.require(kafka);
        var terminal = Terminal.ofStandardOutput();
        var progress = Progress.on(spec.commandLine().getErr(), terminal);
        var out = spec.commandLine().getOut();
        var enriched = new EnrichedArticles(kafka.cluster());
        var missing = new LinkedHashSet<String>();
        var sent = new AtomicLong();
        LongConsumer read = n -> progress.count(n, "articles read");
        Consumer<Consumer<EnrichedArticle>> source = articles.isEmpty()
                ? each -> enriched.chosen(choice(), each, read)
                : each -> missing.addAll(enriched.named(articles, each, read));
        Consumer<EnrichedArticle> shown = article -> {
            progress.end();
            show(out, terminal, article, sent.incrementAndGet());
            progress.count(sent.get(), "articles " + (dryRun.given() ? "chosen" : "sent"));
        };
        if (dryRun.given()) {
            source.accept(shown);
        } else {
            new Replayer(kafka.cluster(), Clock.systemUTC()).replay(source, shown);
        }
        progress.end();
        missing.forEach(name -> spec.commandLine().getErr().println("copydesk: " + enriched.notThere(name)));
        if (!json.given()) {
            out.println((sent.get() > SHOWN ? "         … and " + (sent.get() - SHOWN) + " more\n" : "")
                    + sent.get()
                    + (sent.get() == 1 ? " article" : " articles")
                    + (dryRun.given() ? " would be enriched again" : " sent to be enriched again"));
        }
        out.flush();
        return missing.isEmpty() ? ExitCode.OK : ExitCode.SOME_REFUSED;
    }

    private void show(PrintWriter out, Terminal terminal, EnrichedArticle article, long number) {
        if (json.given()) {
            var line = new LinkedHashMap<String, Object>();
            line.put("id", article.id());
            line.put("version", article.version());
            line.put("url", article.article().canonicalUrl());
            line.put("sent", !dryRun.given());
            out.println(Terminal.cleanJson(Json.text(line)));
        } else if (number <= SHOWN) {
            out.println(terminal.good(dryRun.given() ? "chosen" : "sent") + "  " + article.id() + "  "
                    + Terminal.cut(article.article().headline(), 80));
        }
    }

    private ArticleChoice choice() {
        var choice = ArticleChoice.ALL;
        if (since != null) {
            var clock = Clock.systemUTC();
            var text = since;
            choice = ArticleChoice.since(PointInTime.of(text, clock.instant())
                    .orElseThrow(
                            () -> wrong("--since: 2026-03-01, 2026-03-01T08:00:00Z, 90m, 36h or 7d, not " + text)));
        }
        if (speaker != null) {
            var people = new DirectoryTopic(kafka.cluster(), Clock.systemUTC()).entries(n -> {});
            choice = choice.and(ArticleChoice.speaker(speaker, people.values()));
        }
        return choice;
    }

    private void checkOptions() {
        boolean some = speaker != null || since != null;
        int ways = (all ? 1 : 0) + (articles.isEmpty() ? 0 : 1) + (some ? 1 : 0);
        if (ways == 0) {
            throw wrong("Which articles? Name them, or give --speaker, --since or --all");
        }
        if (ways > 1) {
            throw wrong("Articles by name, --all, and --speaker or --since do not go together");
        }
        if (since != null && PointInTime.of(since, Clock.systemUTC().instant()).isEmpty()) {
            throw wrong("--since: 2026-03-01, 2026-03-01T08:00:00Z, 90m, 36h or 7d, not " + since);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
