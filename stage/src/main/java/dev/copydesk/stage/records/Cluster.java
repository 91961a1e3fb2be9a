package dev.copydesk.stage.records;

import dev.copydesk.events.topics.Topics;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.CommonClientConfigs;

/**
 * A Kafka cluster and the pipeline's topics on it.
 *
 * @param client what every Kafka client gets, the cluster's address among it
 */
public record Cluster(SortedMap<String, Object> client, Topics topics) {
    public Cluster {
        if (!client.containsKey(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG)) {
            throw new IllegalArgumentException("no cluster without " + CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG);
        }
        client = Collections.unmodifiableSortedMap(new TreeMap<>(client));
    }

    public Cluster(Map<String, Object> client, Topics topics) {
        this(new TreeMap<>(client), topics);
    }

    /** The cluster's address: host:port, several with commas between. */
    public String bootstrapServers() {
        return String.valueOf(client.get(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG));
    }

    /** A cluster of which the address is all that a client needs. */
    public static Cluster at(String bootstrapServers, Topics topics) {
        return new Cluster(Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers), topics);
    }

    /** The same topics and settings at another address. */
    public Cluster withBootstrapServers(String address) {
        return with(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, address);
    }

    /** The same with another setting of every client. */
    public Cluster with(String name, Object value) {
        var changed = new TreeMap<>(client);
        changed.put(name, value);
        return new Cluster(changed, topics);
    }
}
