package dev.copydesk.desk.preview;

import dev.copydesk.desk.text.Columns;
import dev.copydesk.ingest.extract.body.BodyExplanation.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where in a page blocks stand, in short. */
final class ElementPaths {
    private static final String STEP = " > ";
    private static final int MAX_PLACES = 4;
    private static final Set<String> LANDMARKS = Set.of("nav", "header", "footer", "aside", "form", "dialog");
    private static final Pattern TAG = Pattern.compile("^[^#.]*");

    private ElementPaths() {}

    /** The innermost elements of a path, as many as fit into {@code columns}; at least one. */
    static String innermost(String path, int columns) {
        var shown = path;
        for (int step = path.indexOf(STEP); Columns.of(shown) > columns && step >= 0; ) {
            var rest = path.substring(step + STEP.length());
            shown = "…" + STEP + rest;
            step = path.indexOf(STEP, step + STEP.length());
        }
        return shown;
    }

    /** The elements that hold most of the blocks, with how many. */
    static String most(List<Verdict> blocks) {
        var counts = blocks.stream().collect(Collectors.groupingBy(b -> place(b.where()), Collectors.counting()));
        var most = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        var parts = new ArrayList<String>();
        most.stream().limit(MAX_PLACES).forEach(p -> parts.add(p.getKey() + " " + p.getValue()));
        long others =
                most.stream().skip(MAX_PLACES).mapToLong(Map.Entry::getValue).sum();
        if (others > 0) {
            parts.add("elsewhere " + others);
        }
        return String.join(", ", parts);
    }

    /** The outermost element of a path that tells something: a landmark, else one with a name. */
    private static String place(String path) {
        var elements = List.of(path.split(STEP));
        return elements.stream()
                .filter(e -> LANDMARKS.contains(tag(e)))
                .findFirst()
                .or(() -> elements.stream()
                        .filter(e -> !tag(e).equals("body") && !tag(e).equals(e))
                        .findFirst())
                .orElse(elements.get(elements.size() - 1));
    }

    private static String tag(String element) {
        var tag = TAG.matcher(element);
        return tag.find() ? tag.group() : element;
    }
}
