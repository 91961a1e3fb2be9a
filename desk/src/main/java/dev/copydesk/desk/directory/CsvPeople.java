package dev.copydesk.desk.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/**
 * People in CSV (RFC 4180) with a header row; columns are parted by commas, or by what the header is parted by. Several values in
 * one cell are parted by {@code |}; a link is a URL, or its rel, a blank and the URL.
 */
final class CsvPeople {
    private CsvPeople() {}

    static List<PeopleRow> rows(String text) throws MalformedPeople {
        var rows = new ArrayList<PeopleRow>();
        List<String> header = List.of();
        int number = 0;
        try (var parser = parser(text)) {
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                var cells = cells(parser);
                number++;
                if (number == 1) {
                    header = header(cells);
                } else if (!cells.stream().allMatch(String::isEmpty)) {
                    if (rows.size() == PeopleFile.MAX_ROWS) {
                        throw MalformedPeople.tooMany();
                    }
                    rows.add(row(number, header, cells));
                }
            }
            return rows;
        } catch (JsonProcessingException e) {
            throw new MalformedPeople("not CSV, behind row " + number + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new MalformedPeople("not CSV, behind row " + number + ": " + e.getMessage(), e);
        }
    }

    private static CsvParser parser(String text) throws IOException {
        var parser = new CsvFactory().createParser(text);
        parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator(text)));
        return parser;
    }

    /** Spreadsheets of some countries write semicolons. */
    private static char separator(String text) {
        var header = text.lines().findFirst().orElse("");
        return header.indexOf(',') >= 0 ? ',' : header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static List<String> cells(CsvParser parser) throws IOException {
        var cells = new ArrayList<String>();
        while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
            cells.add(parser.getText().strip());
        }
        return cells;
    }

    private static List<String> header(List<String> cells) throws MalformedPeople {
        var names = cells.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        var there = "; there are " + String.join(", ", JsonPeople.fields());
        var seen = new HashSet<String>();
        for (var name : names) {
            if (!JsonPeople.fields().contains(name)) {
                throw new MalformedPeople("row 1, the header: no column \"" + Terminal.cut(name, 60) + "\"" + there);
            }
            if (!seen.add(name)) {
                throw new MalformedPeople("row 1, the header: the column " + name + " twice");
            }
        }
        if (!seen.contains("name")) {
            throw new MalformedPeople("row 1, the header: no column name" + there);
        }
        return names;
    }

    private static PeopleRow row(int number, List<String> header, List<String> cells) {
        if (cells.size() > header.size()) {
            return new PeopleRow.Bad(number, cells.size() + " cells; the header has " + header.size());
        }
        var person = Json.mapper().createObjectNode();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                put(person, header.get(i), cells.get(i));
            }
        }
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
