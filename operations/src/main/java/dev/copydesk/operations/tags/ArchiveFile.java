package dev.copydesk.operations.tags;

import dev.copydesk.enrich.tags.learned.TaggedText;
import dev.copydesk.events.json.Json;
import dev.copydesk.operations.tags.ArchiveRow.Bad;
import dev.copydesk.operations.tags.ArchiveRow.Tagged;
import dev.copydesk.stage.records.OperationFailed;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A file of tagged texts: a JSON object on each line. */
public final class ArchiveFile {
    /** The most rows that are read. */
    public static final int MAX_ROWS = 20_000;

    /** The longest line, in bytes. */
    static final int MAX_LINE = 4 << 20;

    /** So much of a text is learned from, in characters: what comes later repeats it. */
    static final int MAX_TEXT = 20_000;

    private static final int MAX_TITLE = 1_000;
    private static final int MAX_TAGS = 100;

    private ArchiveFile() {}

    /**
     * The rows of a file, in its order; {@code -} is standard input.
     *
     * @throws OperationFailed where it cannot be read at all
     */
    public static List<ArchiveRow> rows(String file) {
        if (!file.equals("-") && Files.isDirectory(Path.of(file))) {
            throw new OperationFailed(file + " is a folder; name a file in it");
        }
        try (var in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
            return rows(in);
        } catch (NoSuchFileException e) {
            throw new OperationFailed("no file " + file, e);
        } catch (IOException e) {
            throw new OperationFailed(file + " cannot be read: " + e, e);
        }
    }

    static List<ArchiveRow> rows(InputStream stream) throws IOException {
        var rows = new ArrayList<ArchiveRow>();
        var seen = new HashMap<String, Long>();
        var in = new BufferedInputStream(stream, 1 << 16);
        var line = new ByteArrayOutputStream();
        for (long number = 1; rows.size() <= MAX_ROWS && readLine(in, line); number++) {
            if (rows.size() == MAX_ROWS) {
                rows.add(new Bad(number, "this row and those after it: only " + MAX_ROWS + " are read"));
            } else if (line.size() > MAX_LINE) {
                rows.add(new Bad(number, "longer than " + MAX_LINE / (1 << 20) + " MiB"));
            } else if (!isBlank(line.toByteArray())) {
                rows.add(row(number, line.toByteArray(), seen));
            }
        }
        return rows;
    }

    /** Reads up to the end of a line; of one that is too long, a byte more than its limit. @return false at the end */
    private static boolean readLine(InputStream in, ByteArrayOutputStream line) throws IOException {
        line.reset();
        int c = in.read();
        if (c < 0) {
            return false;
        }
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (line.size() <= MAX_LINE) {
                line.write(c);
            }
        }
        return true;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b < 0 || b > ' ') {
                return false;
            }
        }
        return true;
    }

    private static ArchiveRow row(long line, byte[] bytes, Map<String, Long> seen) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            var json = Json.mapper().readTree(line == 1 && text.startsWith("\ufeff") ? text.substring(1) : text);
            if (!json.isObject()) {
                return new Bad(line, "no JSON object");
            }
            var id = json.get("id");
            Long before = id == null || !id.isString() ? null : seen.putIfAbsent(id.stringValue(), line);
            return before == null
                    ? row(line, json)
                    : new Bad(line, "id: " + cut(id.stringValue(), 80) + " is that of line " + before + " too");
        } catch (CharacterCodingException e) {
            return new Bad(line, "not in UTF-8");
        } catch (JacksonException e) {
            return new Bad(
                    line,
                    "no JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
        }
    }

    private static ArchiveRow row(long line, JsonNode json) {
        for (var field : List.of("title", "text", "language")) {
            var value = json.get(field);
            if (value != null && !value.isString() && !value.isNull()) {
                return new Bad(line, field + ": no text");
            }
        }
        var title = string(json, "title");
        var text = string(json, "text");
        if ((title == null || title.isBlank()) && (text == null || text.isBlank())) {
            return new Bad(line, "neither title nor text");
        }
        var tags = json.get("tags");
        if (tags == null || !tags.isArray()) {
            return new Bad(line, "tags: a list of texts is due");
        }
        if (tags.size() > MAX_TAGS) {
            return new Bad(line, "tags: " + tags.size() + " of them; at most " + MAX_TAGS);
        }
        var labels = new ArrayList<String>();
        for (var tag : tags) {
            if (!tag.isString()) {
                return new Bad(line, "tags: one of them is no text");
            }
            labels.add(tag.stringValue());
        }
        return Tagged.of(
                string(json, "language"),
                new TaggedText(
                        title == null ? "" : cut(title, MAX_TITLE), text == null ? "" : cut(text, MAX_TEXT), labels));
    }

    private static @Nullable String string(JsonNode json, String field) {
        var value = json.get(field);
        return value == null || !value.isString() ? null : value.stringValue();
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
