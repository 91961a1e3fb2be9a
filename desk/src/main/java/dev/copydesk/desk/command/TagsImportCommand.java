package dev.copydesk.desk.command;

import dev.copydesk.desk.config.ClusterContact;
import dev.copydesk.desk.config.KafkaOptions;
import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.text.ImportText;
import dev.copydesk.desk.text.Progress;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.enrich.tags.rules.TagRules;
import dev.copydesk.events.TagRule;
import dev.copydesk.operations.directory.DirectoryTopic;
import dev.copydesk.operations.directory.ImportPlan;
import dev.copydesk.operations.directory.ImportPlan.Change;
import dev.copydesk.operations.directory.RuleFile;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        description =
                "Take rules over from a file, JSON or CSV. Those that are there already are changed or left alone.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "JSON: an array of {\"id\", \"query\", \"label\", \"wikidata\"}, or one after the",
            "other, as copydesk tags list --json writes them. CSV: a header row with those",
            "names. Label and item may be left out.",
            "",
            "Exit code: 0 all taken, 3 some rows were wrong and left out (--skip-bad),",
            "1 nothing was written."
        })
public final class TagsImportCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    KafkaOptions kafka = new KafkaOptions();

    @Mixin
    ImportOptions options = new ImportOptions();

    @Override
    public Integer call() {
        var rows = RuleFile.rows(options.file());
        ClusterContact.require(kafka);
        var topic = new DirectoryTopic(kafka.cluster(), Clock.systemUTC());
        var progress = Progress.on(spec.commandLine().getErr(), Terminal.ofStandardOutput());
        var there = topic.rules(n -> progress.count(n, "rules read"));
        progress.end();
        var plan = ImportPlan.of(rows, there, TagRule::key);
        if (there.size() + plan.count(Change.ADDED) > TagRules.MOST_RULES) {
            throw new CommandFailure("with these there would be " + (there.size() + plan.count(Change.ADDED))
                    + " rules; at most " + TagRules.MOST_RULES + " are matched");
        }
        boolean taken = options.takes(plan);
        if (taken && !options.dryRun()) {
            var changes = plan.toWrite();
            topic.putRules(changes, n -> progress.count(n, "of " + changes.size() + " written"));
            progress.end();
        }
        var text = new ImportText<>(
                spec.commandLine().getOut(),
                Terminal.ofStandardOutput(),
                TagRule::id,
                "label",
                TagRule::label,
                options.dryRun());
        return text.tell(plan, taken, options.json());
    }
}
