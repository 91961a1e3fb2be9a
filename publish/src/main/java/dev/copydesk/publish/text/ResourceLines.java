package dev.copydesk.publish.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The entries of a resource, in UTF-8: its lines, without blank ones and those that open with {@code #}. */
public final class ResourceLines {
    private ResourceLines() {}

    /**
     * @param owner whose package a relative name begins at
     * @throws IllegalStateException where there is no such resource
     */
    public static List<String> of(Class<?> owner, String name) {
        return entries(text(owner, name));
    }

    /** None where there is no such resource. */
    public static List<String> ofOptional(Class<?> owner, String name) {
        return find(owner, name).map(ResourceLines::entries).orElse(List.of());
    }

    /**
     * All of a resource.
     *
     * @throws IllegalStateException where there is no such resource
     */
    public static String text(Class<?> owner, String name) {
        return find(owner, name).orElseThrow(() -> new IllegalStateException("no resource " + name));
    }

    private static List<String> entries(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static Optional<String> find(Class<?> owner, String name) {
        try (var in = owner.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
