package dev.copydesk.desk.command;

import dev.copydesk.desk.config.StreamsOptions;
import dev.copydesk.desk.settings.Setting;
import dev.copydesk.stage.StreamsSettings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A process with stages of Kafka Streams, which keep stores. */
abstract class StreamsStageCommand extends StageCommand {
    @Mixin
    StreamsOptions streams = new StreamsOptions();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "where the stages keep their stores; one process at a time (default: a folder of its own, thrown away)")
    @Setting(key = "data.folder", unset = UpCommand.DATA_UNSET)
    @Nullable
    Path data;

    @Override
    final StreamsSettings streams() {
        return streams.settings();
    }

    @Override
    final @Nullable Path data() {
        return data;
    }
}
