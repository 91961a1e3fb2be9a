package dev.copydesk.desk.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The settings that Kafka's clients know. */
public final class KafkaClientNames {
    static final String RESOURCE = "kafka-client-settings.txt";
    static final String SECRET_MARK = " secret";

    /**
     * Each, and whether it is a secret: kept as data, for Kafka's own classes ask for the log before its settings are known.
     */
    private static final SortedMap<String, Boolean> SECRETS = secrets();

    /** Before a name: for the consumers, producers and admin clients of the Streams stages alone. */
    private static final Pattern OF_STREAMS =
            Pattern.compile("(?:(?:(?:main|restore|global)\\.)?consumer|producer|admin)\\.(.+)");

    /** Kafka's own way to bring values in from elsewhere. */
    private static final String PROVIDERS = "config.providers";

    private static final Pattern SECRET =
            Pattern.compile("(?i).*(?:password|secret|credentials?|jaas\\.config|token|key)");

    /** What the pipeline decides, and the key of ours that decides it, where there is one. */
    private static final Map<String, String> DECIDED = Map.ofEntries(
            Map.entry("bootstrap.servers", "kafka.bootstrap-servers"),
            Map.entry("group.protocol", "streams.group-protocol"),
            Map.entry("processing.guarantee", "streams.guarantee"),
            Map.entry("commit.interval.ms", "streams.commit-interval-ms"),
            Map.entry("num.stream.threads", "streams.threads"),
            Map.entry("state.dir", "data.folder"),
            Map.entry("application.server", "http.advertise"),
            Map.entry("replication.factor", "topics.replication-factor"),
            Map.entry("application.id", ""),
            Map.entry("group.id", ""),
            Map.entry("transactional.id", ""),
            Map.entry("isolation.level", ""),
            Map.entry("enable.auto.commit", ""),
            Map.entry("key.serializer", ""),
            Map.entry("value.serializer", ""),
            Map.entry("key.deserializer", ""),
            Map.entry("value.deserializer", ""));

    private KafkaClientNames() {}

    /** What is wrong with a name; empty where a client has such a setting and the user may choose it. */
    static Optional<String> problem(String name) {
        var decided = DECIDED.get(name);
        if (decided != null) {
            return Optional.of(
                    decided.isEmpty() ? "is decided by the pipeline" : "is decided by the pipeline; set " + decided);
        }
        if (SECRETS.containsKey(plain(name)) || name.equals(PROVIDERS) || name.startsWith(PROVIDERS + ".")) {
            return Optional.empty();
        }
        return Optional.of("is no setting of Kafka's clients"
                + Nearest.of(name, SECRETS.keySet()).map(n -> "; " + n + "?").orElse(""));
    }

    /** Whether the value must not be shown. */
    public static boolean isSecret(String name) {
        var known = SECRETS.get(plain(name));
        return known == null ? SECRET.matcher(name).matches() : known;
    }

    private static String plain(String name) {
        var prefixed = OF_STREAMS.matcher(name);
        return prefixed.matches() ? prefixed.group(1) : name;
    }

    private static SortedMap<String, Boolean> secrets() {
        var secrets = new TreeMap<String, Boolean>();
        try (var in = KafkaClientNames.class.getResourceAsStream(RESOURCE)) {
            var lines = new String(Objects.requireNonNull(in, RESOURCE).readAllBytes(), UTF_8);
            lines.lines().forEach(line -> secrets.put(line.replace(SECRET_MARK, ""), line.endsWith(SECRET_MARK)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets;
    }
}
