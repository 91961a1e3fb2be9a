package dev.copydesk.desk.command;

import dev.copydesk.desk.config.ClusterContact;
import dev.copydesk.desk.config.KafkaOptions;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.text.EntryText;
import dev.copydesk.desk.text.Progress;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.enrich.directory.NameKey;
import dev.copydesk.events.DirectoryEntry;
import dev.copydesk.events.json.Json;
import dev.copydesk.operations.directory.DirectoryTopic;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "list",
        description = "Show the people whom the newsroom knows.",
        mixinStandardHelpOptions = true,
        footer = {"", "With --json the output is a file that copydesk directory import takes."})
public final class DirectoryListCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    KafkaOptions kafka = new KafkaOptions();

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            description = "only those with this id, or with these words in their name or an alias")
    @Nullable
    String name;

    @Mixin
    JsonOption json = new JsonOption();

    @Override
    public Integer call() {
        ClusterContact.require(kafka);
        var out = spec.commandLine().getOut();
        var terminal = Terminal.ofStandardOutput();
        var progress = Progress.on(spec.commandLine().getErr(), terminal);
        var entries =
                new DirectoryTopic(kafka.cluster(), Clock.systemUTC()).entries(n -> progress.count(n, "entries read"));
        progress.end();
        var shown = entries.values().stream().filter(this::isWanted).toList();
        var text = new EntryText(terminal);
        shown.forEach(entry -> out.println(json.given() ? Terminal.cleanJson(Json.text(entry)) : text.print(entry)));
        if (!json.given()) {
            out.println(
                    shown.size() == entries.size()
                            ? shown.size() + (shown.size() == 1 ? " entry" : " entries")
                            : shown.size() + " of " + entries.size() + " entries");
        }
        out.flush();
        return ExitCode.OK;
    }

    private boolean isWanted(DirectoryEntry entry) {
        if (name == null || entry.id().equals(name)) {
            return true;
        }
        var key = NameKey.of(name);
        return Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
                .anyMatch(other -> NameKey.of(other).contains(key));
    }
}
