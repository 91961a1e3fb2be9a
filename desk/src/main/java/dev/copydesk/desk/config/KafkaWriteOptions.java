package dev.copydesk.desk.config;

import dev.copydesk.desk.settings.Setting;
import dev.copydesk.events.topics.TopicSettings;
import java.util.SortedSet;
import picocli.CommandLine.Option;

/** What a command is told that writes pages or articles. */
public sealed class KafkaWriteOptions extends KafkaOptions permits KafkaTopicOptions {
    @Option(names = "--max-page-bytes", paramLabel = "N", description = "the largest page (default: ${DEFAULT-VALUE})")
    @Setting(key = "topics.max-page-bytes", of = TopicSettings.class)
    int maxPageBytes = TopicSettings.DEFAULTS.maxPageBytes();

    @Override
    TopicSettings topicSettings(String prefix, SortedSet<String> written) {
        var d = TopicSettings.DEFAULTS;
        return new TopicSettings(prefix, d.partitions(), d.replicationFactor(), maxPageBytes, written);
    }
}
