package dev.copydesk.events.schemas;

import dev.copydesk.events.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The records field by field, in Markdown, as their schemas describe them. */
final class RecordTables {
    private RecordTables() {}

    static String markdown() {
        var out = new StringBuilder();
        var parts = new TreeMap<String, JsonNode>();
        var shown = new ArrayList<String>();
        for (var record : Schemas.records()) {
            var schema = Json.mapper().readTree(Schemas.of(record));
            shown.add(record.getSimpleName());
            table(out, record.getSimpleName(), schema);
            schema.path("$defs").properties().forEach(part -> parts.put(part.getKey(), part.getValue()));
        }
        parts.keySet().removeAll(shown);
        parts.keySet().removeIf(name -> name.endsWith("-nullable"));
        out.append("### Parts of records\n\n");
        parts.forEach((name, schema) -> table(out, name, schema));
        return out.toString();
    }

    private static void table(StringBuilder out, String name, JsonNode schema) {
        out.append("#### ").append(name).append("\n\n");
        out.append(schema.path("description").asString("")).append("\n\n");
        if (schema.has("enum")) {
            var values = new ArrayList<String>();
            schema.get("enum").forEach(value -> values.add("`" + value.asString() + "`"));
            out.append("One of ").append(String.join(", ", values)).append(".\n\n");
            return;
        }
        var required = new ArrayList<String>();
        schema.path("required").forEach(value -> required.add(value.asString()));
        out.append("| field | type | |\n| --- | --- | --- |\n");
        schema.path("properties")
                .properties()
                .forEach(field -> out.append(row(field.getKey(), field.getValue(), required)));
        out.append('\n');
    }

    private static String row(String name, JsonNode schema, List<String> required) {
        return "| `%s`%s | %s | %s |\n"
                .formatted(
                        name,
                        required.contains(name) ? "" : "?",
                        type(schema),
                        schema.path("description").asString(""));
    }

    private static String type(JsonNode schema) {
        if (schema.has("$ref")) {
            var name = schema.get("$ref").asString().replaceAll(".*/", "");
            return name.endsWith("-nullable") ? name.replace("-nullable", "") + " or null" : name;
        }
        if (schema.has("items")) {
            return "list of " + type(schema.get("items"));
        }
        if (schema.has("additionalProperties")) {
            return "map of " + type(schema.get("additionalProperties"));
        }
        if (schema.has("pattern")) {
            return "date";
        }
        return schema.has("format") ? "instant" : schema.path("type").asString("");
    }
}
