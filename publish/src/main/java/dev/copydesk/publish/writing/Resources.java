package dev.copydesk.publish.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** This package's resources. */
final class Resources {
    private Resources() {}

    static String text(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("no resource " + name));
    }

    /** The entries of a resource, without blank lines and those that open with {@code #}; none where there is none. */
    static List<String> lines(String name) {
        return find(name).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static Optional<String> find(String name) {
        try (var in = Resources.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
