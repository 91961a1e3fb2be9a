package dev.copydesk.desk.command;

import dev.copydesk.desk.config.ClusterContact;
import dev.copydesk.desk.config.KafkaOptions;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.text.Progress;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.TagRule;
import dev.copydesk.events.json.Json;
import dev.copydesk.operations.directory.DirectoryTopic;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "list",
        description = "Show the newsroom's rules.",
        mixinStandardHelpOptions = true,
        footer = {"", "With --json the output is a file that copydesk tags import takes."})
public final class TagsListCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    KafkaOptions kafka = new KafkaOptions();

    @Parameters(paramLabel = "WORD", arity = "0..1", description = "only those with this in their id, label or query")
    @Nullable
    String word;

    @Mixin
    JsonOption json = new JsonOption();

    @Override
    public Integer call() {
        ClusterContact.require(kafka);
        var out = spec.commandLine().getOut();
        var terminal = Terminal.ofStandardOutput();
        var progress = Progress.on(spec.commandLine().getErr(), terminal);
        var rules = new DirectoryTopic(kafka.cluster(), Clock.systemUTC()).rules(n -> progress.count(n, "rules read"));
        progress.end();
        var shown = rules.values().stream().filter(this::isWanted).toList();
        shown.forEach(rule -> out.println(json.given() ? Terminal.cleanJson(Json.text(rule)) : text(rule, terminal)));
        if (!json.given()) {
            out.println(
                    shown.size() == rules.size()
                            ? shown.size() + (shown.size() == 1 ? " rule" : " rules")
                            : shown.size() + " of " + rules.size() + " rules");
        }
        out.flush();
        return ExitCode.OK;
    }

    private boolean isWanted(TagRule rule) {
        return word == null
                || (rule.id() + "\n" + rule.label() + "\n" + rule.query())
                        .toLowerCase(Locale.ROOT)
                        .contains(word.toLowerCase(Locale.ROOT));
    }

    private static String text(TagRule rule, Terminal terminal) {
        return terminal.bold(Terminal.clean(rule.id()))
                + "  " + Terminal.clean(rule.label())
                + (rule.wikidata() == null ? "" : "  " + terminal.dim(rule.wikidata()))
                + "\n" + terminal.wrap(rule.query(), "    ", "    ");
    }
}
