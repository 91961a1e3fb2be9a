package dev.copydesk.operations.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.copydesk.stage.LoggedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/** CSV (RFC 4180) with a header row; columns are parted by commas, or by what the header is parted by. */
final class CsvTable {
    private CsvTable() {}

    /**
     * The rows of a table, each made by {@code row} of its number and the cells that are not empty by their columns.
     *
     * @param fields the columns that there may be
     * @param required the one that must be there
     */
    static <E> List<FileRow<E>> rows(
            String text, List<String> fields, String required, BiFunction<Integer, Map<String, String>, FileRow<E>> row)
            throws MalformedFile {
        var rows = new ArrayList<FileRow<E>>();
        List<String> header = List.of();
        int number = 0;
        try (var parser = parser(text)) {
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                var cells = cells(parser);
                number++;
                if (number == 1) {
                    header = header(cells, fields, required);
                } else if (!cells.stream().allMatch(String::isEmpty)) {
                    if (rows.size() == TextFile.MAX_ROWS) {
                        throw MalformedFile.tooMany();
                    }
                    rows.add(
                            cells.size() > header.size()
                                    ? new FileRow.Bad<>(
                                            number, cells.size() + " cells; the header has " + header.size())
                                    : row.apply(number, byColumn(header, cells)));
                }
            }
            return rows;
        } catch (JsonProcessingException e) {
            throw new MalformedFile("not CSV, behind row " + number + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new MalformedFile("not CSV, behind row " + number + ": " + e.getMessage(), e);
        }
    }

    private static Map<String, String> byColumn(List<String> header, List<String> cells) {
        var byColumn = new LinkedHashMap<String, String>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                byColumn.put(header.get(i), cells.get(i));
            }
        }
        return byColumn;
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

    private static List<String> header(List<String> cells, List<String> fields, String required) throws MalformedFile {
        var names = cells.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        var there = "; there are " + String.join(", ", fields);
        var seen = new HashSet<String>();
        for (var name : names) {
            if (!fields.contains(name)) {
                throw new MalformedFile("row 1, the header: no column \"" + LoggedText.of(name, 60) + "\"" + there);
            }
            if (!seen.add(name)) {
                throw new MalformedFile("row 1, the header: the column " + name + " twice");
            }
        }
        if (!seen.contains(required)) {
            throw new MalformedFile("row 1, the header: no column " + required + there);
        }
        return names;
    }
}
