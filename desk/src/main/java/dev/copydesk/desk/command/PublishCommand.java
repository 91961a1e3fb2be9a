package dev.copydesk.desk.command;

import dev.copydesk.console.http.HttpSettings;
import dev.copydesk.desk.config.AdvertiseOptions;
import dev.copydesk.desk.config.FormatOptions;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.stage.records.Cluster;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "publish",
        description = "Write digests, tag pages and speaker pages: enriched → digests, tags, speakers.",
        mixinStandardHelpOptions = true)
public final class PublishCommand extends StreamsStageCommand {
    @Mixin
    FormatOptions formats = new FormatOptions();

    @Mixin
    AdvertiseOptions advertise = new AdvertiseOptions();

    @Override
    Cluster cluster() {
        return kafka.cluster(formats.formats());
    }

    @Override
    Optional<HttpSettings> address() {
        return super.address().map(address -> address.advertisedAs(advertise.advertised()));
    }

    @Override
    Set<StageName> stages() {
        return EnumSet.of(StageName.PUBLISH);
    }
}
