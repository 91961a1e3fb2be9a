package dev.copydesk.desk.command;

import dev.copydesk.desk.config.ClusterContact;
import dev.copydesk.desk.config.KafkaOptions;
import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.preview.QueryFailure;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.enrich.tags.TagId;
import dev.copydesk.enrich.tags.rules.TagRules;
import dev.copydesk.events.TagRule;
import dev.copydesk.operations.directory.DirectoryTopic;
import dev.copydesk.operations.directory.RuleFile;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "add",
        description = "Add a rule, or change the one of that id: articles that match its query get its tag.",
        mixinStandardHelpOptions = true,
        footer = {"", "  copydesk tags add kubernetes --query '\"kubernetes\" OR k8s' --label Kubernetes"})
public final class TagsAddCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    KafkaOptions kafka = new KafkaOptions();

    @Parameters(paramLabel = "ID", description = "names the rule")
    String id = "";

    @Option(names = "--query", paramLabel = "QUERY", required = true, description = "which articles have the tag")
    String query = "";

    @Option(names = "--label", paramLabel = "TEXT", description = "the tag as readers see it (default: the id)")
    @Nullable
    String label;

    @Option(names = "--wikidata", paramLabel = "ITEM", description = "the item that it means, such as Q22661306")
    @Nullable
    String wikidata;

    @Override
    public Integer call() {
        var rule = rule();
        QueryFailure.check(rule.query());
        ClusterContact.require(kafka);
        var topic = new DirectoryTopic(kafka.cluster(), Clock.systemUTC());
        var there = topic.rules(n -> {});
        var before = there.get(rule.key());
        if (before == null && there.size() >= TagRules.MOST_RULES) {
            throw new CommandFailure("there are " + there.size() + " rules, no more can be added; remove some");
        }
        var out = spec.commandLine().getOut();
        if (rule.equals(before)) {
            out.println("unchanged  " + Terminal.clean(id));
        } else {
            topic.putRules(List.of(rule), n -> {});
            out.println((before == null ? "added    " : "changed  ") + Terminal.clean(id) + "  tag "
                    + TagId.of(rule.label()));
        }
        out.flush();
        return ExitCode.OK;
    }

    private TagRule rule() {
        try {
            return new TagRule(id, label == null ? RuleFile.labelOf(id) : label, query, wikidata);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()), e);
        }
    }
}
