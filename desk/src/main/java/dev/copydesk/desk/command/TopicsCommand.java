package dev.copydesk.desk.command;

import dev.copydesk.desk.config.ClusterContact;
import dev.copydesk.desk.config.FormatOptions;
import dev.copydesk.desk.config.KafkaTopicOptions;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.TopicProvisioner;
import dev.copydesk.events.topics.TopicProvisioner.Findings;
import dev.copydesk.stage.records.Clients;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "topics",
        description =
                "Show the pipeline's topics and how those on the cluster differ; --create makes the missing ones.",
        mixinStandardHelpOptions = true)
public final class TopicsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    KafkaTopicOptions kafka = new KafkaTopicOptions();

    @Mixin
    FormatOptions formats = new FormatOptions();

    @Option(names = "--create", description = "create the topics that are missing")
    boolean create;

    @Option(names = "--json", description = "for machines")
    boolean json;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var topics = kafka.topics(formats.formats());
        ClusterContact.require(kafka);
        try (var admin = Clients.admin(kafka.cluster())) {
            var provisioner = new TopicProvisioner(admin);
            if (create) {
                var created = provisioner.provision(topics);
                if (!json) {
                    created.forEach(name -> out.println("created " + name));
                }
            }
            var findings = provisioner.check(topics);
            if (json) {
                var rows = new ArrayList<Map<String, Object>>();
                topics.all().forEach(topic -> rows.add(row(topic, findings)));
                out.println(Json.text(Map.of("topics", rows, "contradictions", findings.contradictions())));
            } else {
                out.printf("%-28s %-20s %10s  %-14s %s%n", "TOPIC", "KEY", "PARTITIONS", "KEPT", "ON THE CLUSTER");
                for (var topic : topics.all()) {
                    var retention = topic.retention();
                    out.printf(
                            "%-28s %-20s %10d  %-14s %s%n",
                            topic.name(),
                            topic.key(),
                            partitions(topic, findings),
                            retention == null ? "compacted" : retention.toDays() + " days",
                            findings.missing().contains(topic.name()) ? "missing: create it with --create" : "there");
                }
                findings.contradictions().forEach(c -> out.println("! " + c));
            }
            out.flush();
            return findings.clean() ? ExitCode.OK : ExitCode.DOWN;
        }
    }

    /** Those that it has; of a missing topic those that it would be created with. */
    private static int partitions(Topic topic, Findings findings) {
        return findings.partitions().getOrDefault(topic.name(), topic.partitions());
    }

    private static Map<String, Object> row(Topic topic, Findings findings) {
        var row = new LinkedHashMap<String, Object>();
        row.put("dataset", topic.dataset());
        row.put("name", topic.name());
        row.put("key", topic.key());
        row.put("partitions", partitions(topic, findings));
        row.put("config", topic.config());
        row.put("exists", !findings.missing().contains(topic.name()));
        return row;
    }
}
