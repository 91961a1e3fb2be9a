package dev.copydesk.publish.take;

import dev.copydesk.publish.text.ResourceLines;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lines {@code key = value} of a resource of this package; those that open with {@code #} are remarks. */
final class Resource {
    private Resource() {}

    /** In the order of the lines. */
    static Map<String, String> read(String name) {
        var map = new LinkedHashMap<String, String>();
        for (var line : ResourceLines.of(Resource.class, name)) {
            int at = line.indexOf(" = ");
            map.put(line.substring(0, at), line.substring(at + 3).strip());
        }
        return map;
    }

    static List<String> entries(String value) {
        return Stream.of(value.split(","))
                .map(String::strip)
                .filter(e -> !e.isEmpty())
                .toList();
    }
}
