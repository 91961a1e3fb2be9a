package dev.copydesk.ingest.extract.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the module's word lists: lines of words, {@code #} comments, {@code [sections]}. */
public final class WordLists {
    private WordLists() {}

    /** The lines of a resource beside {@code owner}, without comments and blank ones. */
    public static List<String> lines(Class<?> owner, String name) {
        var lines = new ArrayList<String>();
        try (var in = Objects.requireNonNull(owner.getResourceAsStream(name), name);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a resource of this very module: " + name, e);
        }
        return lines;
    }

    /** The words under each {@code [section]} of a resource, in its order. */
    public static Map<String, List<String>> sections(Class<?> owner, String name) {
        return grouped(owner, name, true);
    }

    /** The lines under each {@code [section]} of a resource, in its order. */
    public static Map<String, List<String>> phrases(Class<?> owner, String name) {
        return grouped(owner, name, false);
    }

    private static Map<String, List<String>> grouped(Class<?> owner, String name, boolean byWord) {
        var sections = new LinkedHashMap<String, List<String>>();
        List<String> current = new ArrayList<>();
        for (var line : lines(owner, name)) {
            if (line.startsWith("[") && line.endsWith("]")) {
                current = sections.computeIfAbsent(line.substring(1, line.length() - 1), s -> new ArrayList<>());
            } else if (byWord) {
                current.addAll(List.of(line.split("\\s+")));
            } else {
                current.add(line);
            }
        }
        return sections;
    }
}
