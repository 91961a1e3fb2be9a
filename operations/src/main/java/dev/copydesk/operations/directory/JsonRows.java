package dev.copydesk.operations.directory;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Entries in JSON: an array of objects, or one object after the other. */
final class JsonRows {
    /** Where a parser's message says a second time in what source the text stands. */
    private static final Pattern SOURCE = Pattern.compile(" \\((?:for|start marker at) .*", Pattern.DOTALL);

    private JsonRows() {}

    static <E> List<FileRow<E>> rows(String text, BiFunction<Integer, ObjectNode, FileRow<E>> row)
            throws MalformedFile {
        var rows = new ArrayList<FileRow<E>>();
        try (var nodes = Json.mapper().readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            while (nodes.hasNextValue()) {
                if (rows.size() == TextFile.MAX_ROWS) {
                    throw MalformedFile.tooMany();
                }
                int number = rows.size() + 1;
                rows.add(
                        nodes.nextValue() instanceof ObjectNode object
                                ? row.apply(number, object)
                                : new FileRow.Bad<>(number, "not an object"));
            }
            return rows;
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new MalformedFile(
                    "not JSON" + (at == null ? "" : ", line " + at.getLineNr()) + ": "
                            + SOURCE.matcher(e.getOriginalMessage()).replaceFirst(""),
                    e);
        }
    }

    /** The entry of an object, or why the record refuses it. */
    static <E> FileRow<E> entry(int number, ObjectNode object, Class<E> type) {
        try {
            return new FileRow.Entry<>(number, Json.read(Json.bytes(object), type));
        } catch (BadRecord e) {
            var message = String.valueOf(e.getMessage());
            var refused = "no " + type.getSimpleName() + ": ";
            return new FileRow.Bad<>(
                    number, message.startsWith(refused) ? message.substring(refused.length()) : message);
        }
    }
}
