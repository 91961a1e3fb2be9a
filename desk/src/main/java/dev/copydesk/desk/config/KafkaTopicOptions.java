package dev.copydesk.desk.config;

import dev.copydesk.desk.settings.Setting;
import dev.copydesk.events.topics.TopicSettings;
import java.util.SortedSet;
import picocli.CommandLine.Option;

/** What a command is told that creates the topics, or holds those of the cluster against the catalogue. */
public final class KafkaTopicOptions extends KafkaWriteOptions {
    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "partitions of every topic (default: ${DEFAULT-VALUE})")
    @Setting(key = "topics.partitions", of = TopicSettings.class)
    int partitions = TopicSettings.DEFAULTS.partitions();

    @Option(
            names = "--replication-factor",
            paramLabel = "N",
            description = "copies of every topic; -1 for the cluster's default (default: ${DEFAULT-VALUE})")
    @Setting(key = "topics.replication-factor", of = TopicSettings.class)
    short replicationFactor = TopicSettings.DEFAULTS.replicationFactor();

    @Override
    TopicSettings topicSettings(String prefix, SortedSet<String> written) {
        return new TopicSettings(prefix, partitions, replicationFactor, maxPageBytes, written);
    }
}
