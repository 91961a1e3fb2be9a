package dev.copydesk.enrich.tags;

import dev.copydesk.language.ResourceLines;
import java.util.HashMap;
import java.util.Map;

/** Labels that mean the same though their letters do not tell, from {@code aliases.txt}. */
final class LabelAliases {
    private static final Map<String, String> LABELS = read("aliases.txt");

    private LabelAliases() {}

    /** The label that a label stands for; the label itself where it is no alias. */
    static String resolved(String label) {
        return LABELS.getOrDefault(TagId.of(label), label);
    }

    private static Map<String, String> read(String resource) {
        var labels = new HashMap<String, String>();
        ResourceLines.of(LabelAliases.class, resource).forEach(line -> addLine(line, labels));
        return Map.copyOf(labels);
    }

    private static void addLine(String line, Map<String, String> labels) {
        int colon = line.indexOf(" : ");
        var label = line.substring(0, colon).strip();
        for (var alias : line.substring(colon + 3).split(",")) {
            labels.put(TagId.of(alias.strip()), label);
        }
    }
}
