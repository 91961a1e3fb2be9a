package dev.copydesk.broker;

import java.nio.file.Path;

/**
 * Where the built-in broker keeps its data and listens.
 *
 * @param dataDir a folder of its own; created where missing
 * @param port of the loopback address, 1 to 65535, or 0 for any that is free
 * @param maxRecordBytes the largest record batch it takes
 */
public record BuiltInBrokerSettings(Path dataDir, int port, int maxRecordBytes) {
    public static final int DEFAULT_PORT = 9092;

    private static final int MAX_PORT = 65_535;

    public BuiltInBrokerSettings {
        if (dataDir.toString().indexOf(',') >= 0) {
            throw new IllegalArgumentException("the broker's folder may not have a comma in its path: " + dataDir);
        }
        if (port < 0 || port > MAX_PORT) {
            throw new IllegalArgumentException("port: 0 to " + MAX_PORT + ", not " + port);
        }
        dataDir = dataDir.toAbsolutePath().normalize();
    }
}
