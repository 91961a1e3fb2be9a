package dev.copydesk.operations.directory;

import dev.copydesk.events.DirectoryEntry;
import dev.copydesk.events.json.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** People in CSV. Several values in one cell are parted by {@code |}; a link is a URL, or its rel, a blank and the URL. */
final class CsvPeople {
    private CsvPeople() {}

    static List<FileRow<DirectoryEntry>> rows(String text) throws MalformedFile {
        return CsvTable.rows(text, JsonPeople.fields(), "name", CsvPeople::row);
    }

    private static FileRow<DirectoryEntry> row(int number, Map<String, String> cells) {
        var person = Json.mapper().createObjectNode();
        cells.forEach((column, cell) -> put(person, column, cell));
        return JsonPeople.row(number, person);
    }

    private static void put(ObjectNode person, String column, String cell) {
        switch (column) {
            case "aliases", "affiliations" -> {
                var values = person.putArray(column);
                values(cell).forEach(values::add);
            }
            case "links" -> {
                var links = person.putArray(column);
                for (var link : values(cell)) {
                    int blank = link.indexOf(' ');
                    links.addObject()
                            .put("rel", blank < 0 ? "profile" : link.substring(0, blank))
                            .put("url", link.substring(blank + 1).strip());
                }
            }
            default -> person.put(column, cell);
        }
    }

    private static List<String> values(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
