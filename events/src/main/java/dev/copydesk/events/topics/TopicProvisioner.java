package dev.copydesk.events.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the catalogue's topics where they are missing, and compares those that are there with it. */
public final class TopicProvisioner {
    private static final long TIMEOUT_SECONDS = 30;

    /** A broker knows of a new topic some milliseconds after its controller. */
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final Admin admin;

    public TopicProvisioner(Admin admin) {
        this.admin = admin;
    }

    /**
     * What was found.
     *
     * @param missing names of topics
     * @param contradictions of existing ones with the catalogue, in sentences
     * @param partitions of each existing topic
     */
    public record Findings(List<String> missing, List<String> contradictions, Map<String, Integer> partitions) {
        public boolean clean() {
            return missing.isEmpty() && contradictions.isEmpty();
        }
    }

    /** Existing topics that contradict the catalogue; {@link #getMessage()} names each and the fix. */
    public static final class Contradiction extends RuntimeException {
        private static final long serialVersionUID = 1;

        Contradiction(List<String> contradictions) {
            super(String.join("\n", contradictions));
        }
    }

    /**
     * Creates what is missing, and waits until every topic can be found; a topic that another process creates meanwhile is
     * as good.
     *
     * @return the names of the topics created, in order
     * @throws Contradiction where an existing topic is not as the catalogue says; then none is created
     */
    public List<String> provision(Topics topics) {
        var findings = withoutContradiction(topics);
        var created = create(topics, findings);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(TIMEOUT_SECONDS);
        while (!findings.missing().isEmpty()) {
            if (System.nanoTime() - deadline > 0) {
                throw new org.apache.kafka.common.errors.TimeoutException(
                        "created, and not to be found after " + TIMEOUT_SECONDS + " s: " + findings.missing());
            }
            LockSupport.parkNanos(PAUSE_NANOS);
            findings = withoutContradiction(topics);
        }
        return created;
    }

    private Findings withoutContradiction(Topics topics) {
        var findings = check(topics);
        if (!findings.contradictions().isEmpty()) {
            throw new Contradiction(findings.contradictions());
        }
        return findings;
    }

    private List<String> create(Topics topics, Findings findings) {
        var wanted = topics.all().stream()
                .filter(t -> findings.missing().contains(t.name()))
                .toList();
        var results = admin.createTopics(
                        wanted.stream().map(t -> newTopic(topics, t)).toList())
                .values();
        var created = new TreeSet<String>();
        results.forEach((name, creation) -> {
            if (isCreated(creation)) {
                created.add(name);
            }
        });
        return List.copyOf(created);
    }

    private static boolean isCreated(KafkaFuture<Void> creation) {
        try {
            get(creation);
            return true;
        } catch (TopicExistsException meanwhile) {
            return false;
        }
    }

    /** Compares the broker's topics with the catalogue and changes nothing. */
    public Findings check(Topics topics) {
        var names = get(admin.listTopics().names());
        var missing = topics.all().stream()
                .map(Topic::name)
                .filter(name -> !names.contains(name))
                .toList();
        var present =
                topics.all().stream().map(Topic::name).filter(names::contains).toList();
        var existing = get(admin.describeTopics(present).allTopicNames());
        var configs = get(admin.describeConfigs(present.stream()
                        .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                        .toList())
                .all());
        var contradictions = new ArrayList<String>();
        var partitions = new TreeMap<String, Integer>();
        existing.forEach((name, description) ->
                partitions.put(name, description.partitions().size()));
        for (var topic : topics.all()) {
            var description = existing.get(topic.name());
            var config = configs.get(new ConfigResource(ConfigResource.Type.TOPIC, topic.name()));
            if (description != null && config != null) {
                contradictions.addAll(contradictions(topic, description, config));
            }
        }
        return new Findings(missing, List.copyOf(contradictions), partitions);
    }

    private static List<String> contradictions(Topic topic, TopicDescription description, Config config) {
        var found = new ArrayList<String>();
        if (description.partitions().size() != topic.partitions()) {
            found.add(
                    "%s has %d partitions, not %d: keys would move between state stores; set the number of partitions to %d"
                            .formatted(
                                    topic.name(),
                                    description.partitions().size(),
                                    topic.partitions(),
                                    description.partitions().size()));
        }
        var cleanup = value(config, TopicConfig.CLEANUP_POLICY_CONFIG);
        var wanted = topic.config().get(TopicConfig.CLEANUP_POLICY_CONFIG);
        if (!cleanup.equals(wanted)) {
            found.add("%s has cleanup.policy=%s, not %s: records would be kept %s; set cleanup.policy=%s on the topic"
                    .formatted(
                            topic.name(),
                            cleanup,
                            wanted,
                            topic.compacted() ? "too short a time" : "by key alone or for ever",
                            wanted));
        }
        var max = value(config, TopicConfig.MAX_MESSAGE_BYTES_CONFIG);
        int needed = topic.maxRecordBytes();
        if (max.isEmpty() || Long.parseLong(max) < needed) {
            found.add("%s has max.message.bytes=%s, less than %d: large records would be refused; raise it on the topic"
                    .formatted(topic.name(), max, needed));
        }
        return found;
    }

    private static String value(Config config, String name) {
        ConfigEntry entry = config.get(name);
        return entry == null || entry.value() == null ? "" : entry.value();
    }

    private static NewTopic newTopic(Topics topics, Topic topic) {
        short factor = topics.settings().replicationFactor();
        return new NewTopic(
                        topic.name(),
                        Optional.of(topic.partitions()),
                        factor == -1 ? Optional.empty() : Optional.of(factor))
                .configs(Map.copyOf(topic.config()));
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new org.apache.kafka.common.errors.TimeoutException(
                    "the broker did not answer within " + TIMEOUT_SECONDS + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new org.apache.kafka.common.errors.InterruptException(e);
        }
    }
}
