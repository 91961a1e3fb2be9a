package dev.copydesk.enrich.tags;

import dev.copydesk.language.LanguageFolder;
import dev.copydesk.language.ResourceLines;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Labels that mean the same though their letters do not tell, from {@code tags/aliases.txt} of a language and of all. */
final class LabelAliases {
    private static final String FILE = "tags/aliases.txt";
    private static final Map<String, LabelAliases> KNOWN = LanguageFolder.having(FILE, LabelAliases::read);
    private static final LabelAliases OF_ALL = read(LanguageFolder.COMMON);

    private final Map<String, String> labels;

    private LabelAliases(Map<String, String> labels) {
        this.labels = Map.copyOf(labels);
    }

    /** @param language BCP 47 */
    static LabelAliases of(@Nullable String language) {
        return KNOWN.getOrDefault(LanguageFolder.primary(language), OF_ALL);
    }

    /** The label that a label stands for; the label itself where it is no alias. */
    String resolved(String label) {
        return labels.getOrDefault(TagId.of(label), label);
    }

    private static LabelAliases read(LanguageFolder folder) {
        var labels = new HashMap<String, String>();
        LanguageFolder.COMMON.lines(FILE).forEach(line -> addLine(line, labels));
        folder.lines(FILE).forEach(line -> addLine(line, labels));
        return new LabelAliases(labels);
    }

    private static void addLine(String line, Map<String, String> labels) {
        int colon = line.indexOf(" : ");
        var label = line.substring(0, colon).strip();
        for (var alias : ResourceLines.parts(line.substring(colon + 3))) {
            labels.put(TagId.of(alias), label);
        }
    }
}
