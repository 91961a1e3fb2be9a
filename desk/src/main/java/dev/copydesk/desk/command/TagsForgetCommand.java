package dev.copydesk.desk.command;

import dev.copydesk.desk.config.ClusterContact;
import dev.copydesk.desk.config.KafkaOptions;
import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.operations.tags.ModelTopic;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "forget", description = "Take a model off the directory's topic.", mixinStandardHelpOptions = true)
public final class TagsForgetCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    KafkaOptions kafka = new KafkaOptions();

    @Parameters(paramLabel = "NAME", description = "as copydesk tags models shows it, before the @")
    String name = "";

    @Override
    public Integer call() {
        ClusterContact.require(kafka);
        var topic = new ModelTopic(kafka.cluster(), Clock.systemUTC());
        if (!topic.models().containsKey(name)) {
            throw new CommandFailure(
                    "no model is called " + Terminal.clean(name) + " (copydesk tags models shows the names)");
        }
        topic.remove(name);
        var out = spec.commandLine().getOut();
        out.println("forgotten  " + name);
        out.flush();
        return ExitCode.OK;
    }
}
