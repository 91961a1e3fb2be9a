package dev.copydesk.desk.command;

import dev.copydesk.desk.config.Clients;
import dev.copydesk.desk.config.FetchOptions;
import dev.copydesk.desk.config.GatewayOptions;
import dev.copydesk.desk.config.HttpOptions;
import dev.copydesk.desk.config.KafkaTopicOptions;
import dev.copydesk.desk.config.StreamsOptions;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.pipeline.StageName;
import dev.copydesk.desk.pipeline.WritingSettings;
import dev.copydesk.desk.process.DeskProcess;
import dev.copydesk.desk.process.ProcessSettings;
import dev.copydesk.enrich.tags.TagFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A process of some stages against a cluster that is already there. It creates missing topics and runs until stopped. */
abstract class StageCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    KafkaTopicOptions kafka = new KafkaTopicOptions();

    @Mixin
    HttpOptions http = new HttpOptions();

    /** The stages that this process runs. */
    abstract Set<StageName> stages();

    /** How its stages run. */
    abstract StreamsOptions streams();

    /** Where they keep their stores, where they have some; null for a folder of its own. */
    @Nullable
    Path data() {
        return null;
    }

    /** Where other processes reach it, where they have to. */
    @Nullable
    String advertised() {
        return null;
    }

    /** How it fetches, where it does. */
    FetchOptions fetch() {
        return new FetchOptions();
    }

    /** What finds tags, where it enriches, beside what every newsroom has. */
    List<TagFinder> tagModels() {
        return List.of();
    }

    /** The gateway's options, where this process has one. */
    Optional<GatewayOptions> gateway() {
        return Optional.empty();
    }

    /** The language model that writes, where this process has one write. */
    Optional<WritingSettings> writing() {
        return Optional.empty();
    }

    @Override
    public Integer call() throws Exception {
        var writing = writing();
        Clients.requireCluster(kafka);
        var settings = new ProcessSettings(
                kafka,
                streams(),
                fetch(),
                http.settings(gateway().isPresent(), advertised()),
                gateway(),
                Optional.empty(),
                writing,
                tagModels(),
                data());
        try (var process = DeskProcess.start(settings, stages())) {
            var out = spec.commandLine().getOut();
            ConfigCommand.configuration(spec).file().ifPresent(file -> out.println("settings: " + file));
            out.println(process.greeting());
            out.flush();
            return process.awaitEnd() ? ExitCode.OK : ExitCode.FAILED;
        }
    }
}
