package dev.copydesk.desk.config;

/**
 * Where a process listens for HTTP.
 *
 * @param port 1 to 65535, or 0 for any that is free
 */
public record HttpSettings(String host, int port) {
    public HttpSettings {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("port: 0 to 65535, not " + port);
        }
    }
}
