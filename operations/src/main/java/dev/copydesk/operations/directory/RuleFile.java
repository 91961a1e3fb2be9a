package dev.copydesk.operations.directory;

import dev.copydesk.enrich.tags.rules.BadQuery;
import dev.copydesk.enrich.tags.rules.RuleQuery;
import dev.copydesk.events.TagRule;
import dev.copydesk.events.json.Json;
import dev.copydesk.stage.records.OperationFailed;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** A file of tag rules, JSON or CSV. A label that is left out is the id, its hyphens blanks. */
public final class RuleFile {
    private static final List<String> FIELDS = List.of("id", "label", "query", "wikidata");

    private RuleFile() {}

    /**
     * The rows of a file; {@code -} is standard input. A query that is none is wrong.
     *
     * @throws OperationFailed where it cannot be read as a whole: its bytes, its syntax, its header
     */
    public static List<FileRow<TagRule>> rows(String file) {
        return TextFile.rows(
                file,
                text -> JsonRows.rows(text, RuleFile::row),
                text -> CsvTable.rows(text, FIELDS, "query", RuleFile::row),
                TagRule::id);
    }

    /** The label of a rule that has none of its own. */
    public static String labelOf(String id) {
        return id.replace('-', ' ').strip();
    }

    private static FileRow<TagRule> row(int number, Map<String, String> cells) {
        var rule = Json.mapper().createObjectNode();
        cells.forEach(rule::put);
        return row(number, rule);
    }

    private static FileRow<TagRule> row(int number, ObjectNode rule) {
        for (var name : List.copyOf(rule.propertyNames())) {
            var value = rule.get(name);
            if (!FIELDS.contains(name)) {
                return new FileRow.Bad<>(number, name + ": no such field; there are " + String.join(", ", FIELDS));
            }
            if (value.isNull()) {
                rule.remove(name);
            } else if (!value.isString()) {
                return new FileRow.Bad<>(number, name + ": a text in quotation marks, not " + value);
            }
        }
        if (!rule.has("id") || !rule.has("query")) {
            return new FileRow.Bad<>(number, (rule.has("id") ? "query" : "id") + ": missing");
        }
        if (!rule.has("label")) {
            rule.put("label", labelOf(rule.get("id").stringValue()));
        }
        var row = JsonRows.entry(number, rule, TagRule.class);
        try {
            if (row instanceof FileRow.Entry<TagRule> entry) {
                RuleQuery.of(entry.entry().query());
            }
            return row;
        } catch (BadQuery e) {
            return new FileRow.Bad<>(number, String.valueOf(e.getMessage()));
        }
    }
}
