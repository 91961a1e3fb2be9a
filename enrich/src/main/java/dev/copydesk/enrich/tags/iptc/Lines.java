package dev.copydesk.enrich.tags.iptc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a resource of this package, without empty ones and comments. */
final class Lines {
    private static final String FOLDER = "/dev/copydesk/enrich/tags/iptc/";

    private Lines() {}

    /** None where there is no such resource. */
    static List<String> of(String name) {
        try (var in = Lines.class.getResourceAsStream(FOLDER + name)) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
