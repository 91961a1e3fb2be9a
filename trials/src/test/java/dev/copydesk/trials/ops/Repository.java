package dev.copydesk.trials.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files of this repository that no Java is in. */
public final class Repository {
    /** Where the prometheus rules stand. */
    public static final Path RULES = path("ops/prometheus");

    private static final YAMLMapper YAML = new YAMLMapper();

    private Repository() {}

    public static Path path(String inRepository) {
        return Path.of("..").resolve(inRepository).toAbsolutePath().normalize();
    }

    public static String text(String inRepository) {
        try {
            return Files.readString(path(inRepository));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** YAML or JSON. */
    public static JsonNode tree(Path file) {
        return YAML.readTree(file.toFile());
    }

    /** The names of the files of a folder, sorted. */
    public static List<String> names(Path folder, Predicate<String> wanted) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(wanted)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rules of a file of rules. */
    public static List<JsonNode> rules(String file) {
        var rules = new ArrayList<JsonNode>();
        tree(RULES.resolve(file))
                .path("groups")
                .forEach(group -> group.path("rules").forEach(rules::add));
        return rules;
    }
}
