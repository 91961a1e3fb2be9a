package dev.copydesk.desk.command;

import dev.copydesk.desk.config.ClusterContact;
import dev.copydesk.desk.config.KafkaOptions;
import dev.copydesk.desk.text.ImportText;
import dev.copydesk.desk.text.Progress;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.DirectoryEntry;
import dev.copydesk.operations.directory.DirectoryTopic;
import dev.copydesk.operations.directory.ImportPlan;
import dev.copydesk.operations.directory.PeopleFile;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        description =
                "Take people over from a file, JSON or CSV. Those who are there already are changed or left alone.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "JSON: an array of {\"id\", \"name\", \"aliases\", \"links\", \"wikidata\", \"affiliations\"}, or one after the other.",
            "CSV: a header row with those names; several values in a cell are parted by |. Only the name is needed.",
            "",
            "Exit code: 0 all taken, 3 some rows were wrong and left out (--skip-bad), 1 nothing was written."
        })
public final class DirectoryImportCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    KafkaOptions kafka = new KafkaOptions();

    @Mixin
    ImportOptions options = new ImportOptions();

    @Override
    public Integer call() {
        var rows = PeopleFile.rows(options.file());
        ClusterContact.require(kafka);
        var topic = new DirectoryTopic(kafka.cluster(), Clock.systemUTC());
        var progress = Progress.on(spec.commandLine().getErr(), Terminal.ofStandardOutput());
        var plan = ImportPlan.of(rows, topic.entries(n -> progress.count(n, "entries read")), DirectoryEntry::id);
        progress.end();
        boolean taken = options.takes(plan);
        if (taken && !options.dryRun()) {
            var changes = plan.toWrite();
            topic.put(changes, n -> progress.count(n, "of " + changes.size() + " written"));
            progress.end();
        }
        var text = new ImportText<>(
                spec.commandLine().getOut(),
                Terminal.ofStandardOutput(),
                DirectoryEntry::id,
                "name",
                DirectoryEntry::name,
                options.dryRun());
        return text.tell(plan, taken, options.json());
    }
}
