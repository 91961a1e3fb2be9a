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
            description = "partitions of every topic (default: ${DEFAULT-VALUE})",
            defaultValue = "6")
    @Setting(key = "topics.partitions", min = 1, max = 1_000)
    int partitions = 6;

    @Option(
            names = "--replication-factor",
            paramLabel = "N",
            description = "copies of every topic; -1 for the cluster's default (default: ${DEFAULT-VALUE})",
            defaultValue = "-1")
    @Setting(key = "topics.replication-factor", min = -1, max = 100)
    short replicationFactor = -1;

    /** Options as if given on the command line. */
    public static KafkaTopicOptions ofPartitions(int partitions) {
        var options = new KafkaTopicOptions();
        options.partitions = partitions;
        return options;
    }

    @Override
    TopicSettings topicSettings(String prefix, SortedSet<String> written) {
        return new TopicSettings(prefix, partitions, replicationFactor, maxPageBytes, written);
    }
}
