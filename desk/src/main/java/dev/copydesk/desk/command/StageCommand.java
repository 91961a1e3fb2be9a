package dev.copydesk.desk.command;

import dev.copydesk.console.http.HttpSettings;
import dev.copydesk.desk.config.ClusterContact;
import dev.copydesk.desk.config.HttpOptions;
import dev.copydesk.desk.config.KafkaTopicOptions;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.pipeline.WritingSettings;
import dev.copydesk.desk.process.DeskProcess;
import dev.copydesk.desk.process.ProcessSettings;
import dev.copydesk.enrich.tags.TagFinder;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.ingest.fetch.FetchSettings;
import dev.copydesk.ingest.gateway.GatewaySettings;
import dev.copydesk.stage.StreamsSettings;
import dev.copydesk.stage.records.Cluster;
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
    abstract StreamsSettings streams();

    /** Where they keep their stores, where they have some; null for a folder of its own. */
    @Nullable
    Path data() {
        return null;
    }

    /** The cluster, and the topics of the pipeline. */
    Cluster cluster() {
        return kafka.cluster();
    }

    /** How it fetches, where it does. */
    FetchSettings fetch() {
        return FetchSettings.DEFAULTS;
    }

    /** What finds tags, where it enriches, beside what every newsroom has. */
    List<TagFinder> tagModels() {
        return List.of();
    }

    /**
     * The gateway, where this process has one.
     *
     * @param address where it answers HTTP, if it does
     */
    Optional<GatewaySettings> gateway(Optional<HttpSettings> address) {
        return Optional.empty();
    }

    /** Where it answers HTTP, if it does. */
    Optional<HttpSettings> address() {
        return http.settingsIfAsked();
    }

    /** The language model that writes, where this process has one write. */
    Optional<WritingSettings> writing() {
        return Optional.empty();
    }

    @Override
    public Integer call() throws Exception {
        // what is wrong with the options is said before the cluster is asked
        var settings = settings();
        ClusterContact.require(kafka);
        try (var process = DeskProcess.start(settings, stages())) {
            var out = spec.commandLine().getOut();
            ConfigCommand.configuration(spec).file().ifPresent(file -> out.println("settings: " + file));
            out.println(process.greeting());
            out.flush();
            return process.awaitEnd() ? ExitCode.OK : ExitCode.FAILED;
        }
    }

    /** What the process is told; nothing is asked or started for it. */
    final ProcessSettings settings() {
        var address = address();
        return new ProcessSettings(
                cluster(),
                streams(),
                fetch(),
                address,
                gateway(address),
                Optional.empty(),
                writing(),
                tagModels(),
                data());
    }
}
