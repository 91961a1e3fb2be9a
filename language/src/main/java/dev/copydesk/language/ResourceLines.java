package dev.copydesk.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The lines of a resource, in UTF-8, without blank ones and those that open with {@code #}. */
public final class ResourceLines {
    private ResourceLines() {}

    /**
     * @param owner whose package a relative name begins at
     * @throws IllegalStateException where there is no such resource
     */
    public static List<String> of(Class<?> owner, String name) {
        return find(owner, name).orElseThrow(() -> new IllegalStateException("not in the class path: " + name));
    }

    /** None where there is no such resource. */
    public static List<String> ofOptional(Class<?> owner, String name) {
        return find(owner, name).orElse(List.of());
    }

    /** The words that commas part in lines. */
    public static Set<String> words(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<List<String>> find(Class<?> owner, String name) {
        try (var in = owner.getResourceAsStream(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
