package dev.copydesk.desk.command;

import dev.copydesk.desk.config.ClusterContact;
import dev.copydesk.desk.config.KafkaOptions;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.text.LearningText;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.operations.tags.ModelFile;
import dev.copydesk.operations.tags.ModelTopic;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "use",
        description = "Put models on the directory's topic: every enrich stage labels articles with them from then on.",
        mixinStandardHelpOptions = true,
        footer = {"", "A model takes the place of the one of its name. Where one cannot be read, none is put there."})
public final class TagsUseCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    KafkaOptions kafka = new KafkaOptions();

    @Parameters(paramLabel = "MODEL", arity = "1..*", description = "as copydesk tags learn wrote it")
    List<Path> files = List.of();

    @Override
    public Integer call() {
        var models = files.stream().map(ModelFile::read).toList();
        ClusterContact.require(kafka);
        var topic = new ModelTopic(kafka.cluster(), Clock.systemUTC());
        var out = spec.commandLine().getOut();
        var text = new LearningText(Terminal.ofStandardOutput());
        for (var model : models) {
            topic.put(model);
            out.println("in use  " + text.line(model));
        }
        out.flush();
        return ExitCode.OK;
    }
}
