package dev.copydesk.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The entries of a resource, in UTF-8: its lines, without the white space around them, blank ones and those that open with
 * {@code #}. All lists of words and all tables of the product are read here.
 */
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
     * All of a resource, as it is.
     *
     * @throws IllegalStateException where there is no such resource
     */
    public static String text(Class<?> owner, String name) {
        return find(owner, name).orElseThrow(() -> new IllegalStateException("not in the class path: " + name));
    }

    /** The lines under each {@code [section]} of a resource, in its order. */
    public static Map<String, List<String>> sections(Class<?> owner, String name) {
        return sections(owner, name, Stream::of);
    }

    /** The words, parted by spaces, under each {@code [section]} of a resource, in its order. */
    public static Map<String, List<String>> wordSections(Class<?> owner, String name) {
        return sections(owner, name, line -> Arrays.stream(line.split("\\s+")));
    }

    private static Map<String, List<String>> sections(
            Class<?> owner, String name, Function<String, Stream<String>> entries) {
        var sections = new LinkedHashMap<String, List<String>>();
        List<String> current = new ArrayList<>();
        for (var line : of(owner, name)) {
            if (line.startsWith("[") && line.endsWith("]")) {
                current = sections.computeIfAbsent(line.substring(1, line.length() - 1), s -> new ArrayList<>());
            } else {
                entries.apply(line).forEach(current::add);
            }
        }
        return sections;
    }

    /** The lines {@code key = value}, in their order. */
    public static Map<String, String> pairs(List<String> lines) {
        var pairs = new LinkedHashMap<String, String>();
        for (var line : lines) {
            int at = line.indexOf('=');
            pairs.put(line.substring(0, at).strip(), line.substring(at + 1).strip());
        }
        return pairs;
    }

    /** What commas part in a line. */
    public static List<String> parts(String line) {
        return Arrays.stream(line.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The words that commas part in lines. */
    public static Set<String> words(List<String> lines) {
        return lines.stream().flatMap(line -> parts(line).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> entries(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    static Optional<String> find(Class<?> owner, String name) {
        try (var in = owner.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
