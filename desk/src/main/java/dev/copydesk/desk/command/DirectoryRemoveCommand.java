package dev.copydesk.desk.command;

import dev.copydesk.desk.config.ClusterContact;
import dev.copydesk.desk.config.KafkaOptions;
import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.operations.directory.DirectoryTopic;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "remove",
        description = "Take people out of the directory: all of those named, or, where one is not there, none.",
        mixinStandardHelpOptions = true)
public final class DirectoryRemoveCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    KafkaOptions kafka = new KafkaOptions();

    @Parameters(paramLabel = "ID", arity = "1..*", description = "as copydesk directory list shows it")
    List<String> ids = List.of();

    @Override
    public Integer call() {
        ClusterContact.require(kafka);
        var topic = new DirectoryTopic(kafka.cluster(), Clock.systemUTC());
        var there = topic.entries(n -> {}).keySet();
        var unknown = ids.stream().filter(id -> !there.contains(id)).toList();
        if (!unknown.isEmpty()) {
            throw new CommandFailure("nobody in the directory has the id "
                    + Terminal.clean(String.join(", ", unknown))
                    + "; nothing was removed (copydesk directory list shows the ids)");
        }
        var distinct = new LinkedHashSet<>(ids);
        topic.remove(distinct);
        var out = spec.commandLine().getOut();
        distinct.forEach(id -> out.println("removed  " + Terminal.clean(id)));
        out.flush();
        return ExitCode.OK;
    }
}
