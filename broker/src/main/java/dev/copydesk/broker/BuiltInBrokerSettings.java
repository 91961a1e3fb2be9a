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
    public BuiltInBrokerSettings {
        if (dataDir.toString().indexOf(',') >= 0) {
            throw new IllegalArgumentException("the broker's folder may not have a comma in its path: " + dataDir);
        }
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("port: 0 to 65535, not " + port);
        }
        dataDir = dataDir.toAbsolutePath().normalize();
    }
}
