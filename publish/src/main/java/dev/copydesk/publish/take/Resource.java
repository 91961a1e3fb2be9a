package dev.copydesk.publish.take;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lines {@code key = value} of a resource of this package; those that open with {@code #} are remarks. */
final class Resource {
    private Resource() {}

    /** In the order of the lines. */
    static Map<String, String> read(String name) {
        var stream = Resource.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("no resource " + name);
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var map = new LinkedHashMap<String, String>();
            reader.lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .forEach(line -> {
                        int at = line.indexOf(" = ");
                        map.put(line.substring(0, at), line.substring(at + 3).strip());
                    });
            return map;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> entries(String value) {
        return Stream.of(value.split(","))
                .map(String::strip)
                .filter(e -> !e.isEmpty())
                .toList();
    }
}
