package dev.copydesk.desk.config;

import dev.copydesk.desk.exit.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** A file of properties for Kafka's clients, as Kafka's own tools read it. */
public final class KafkaProperties {
    private KafkaProperties() {}

    /** @throws CommandFailure where it cannot be read */
    public static SortedMap<String, String> read(Path file) {
        var properties = new Properties();
        try (var in = Files.newInputStream(file)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new CommandFailure("--kafka-config " + file + " cannot be read: " + e.getMessage(), e);
        }
        var read = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(name -> read.put(name, properties.getProperty(name)));
        return read;
    }
}
