package dev.copydesk.desk.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/** A file of settings as it is written: sections of names and values in YAML, not yet held against what there is. */
final class SettingsFile {
    private static final int MAX_BYTES = 256 << 10;
    private static final int MAX_DEPTH = 10;

    private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build());

    private SettingsFile() {}

    /** The file cannot be read; the message says why, and where. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable(String message) {
            super(message);
        }
    }

    static List<FileEntry> read(Path file) throws Unreadable {
        try (var in = Files.newInputStream(file)) {
            return parse(text(in, file), file);
        } catch (NoSuchFileException e) {
            throw new Unreadable("no file " + file);
        } catch (IOException e) {
            throw new Unreadable(file + " cannot be read: " + e.getMessage());
        }
    }

    private static String text(InputStream in, Path file) throws IOException, Unreadable {
        var bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new Unreadable(file + " is larger than a file of settings may be, " + (MAX_BYTES >> 10) + " KiB");
        }
        return new String(bytes, UTF_8);
    }

    private static List<FileEntry> parse(String text, Path file) throws Unreadable {
        var entries = new ArrayList<FileEntry>();
        try (var parser = YAML.createParser(text)) {
            var first = parser.nextToken();
            if (first == null || first == JsonToken.VALUE_NULL) {
                return entries;
            }
            if (first != JsonToken.START_OBJECT) {
                throw new Unreadable(
                        at(file, parser) + ": sections of settings are expected, as in" + " copydesk config --example");
            }
            section("", parser, file, entries);
            if (parser.nextToken() != null) {
                throw new Unreadable(at(file, parser) + ": one document is expected, and here another begins");
            }
            return entries;
        } catch (JacksonException e) {
            var where = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
            throw new Unreadable(file + where + ": "
                    + e.getOriginalMessage().lines().findFirst().orElse("no YAML"));
        }
    }

    private static void section(String prefix, JsonParser parser, Path file, List<FileEntry> entries)
            throws Unreadable {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            int line = parser.currentTokenLocation().getLineNr();
            var key = prefix + parser.currentName();
            switch (parser.nextToken()) {
                case START_OBJECT -> section(key + ".", parser, file, entries);
                case START_ARRAY -> entries.add(new FileEntry(key, list(parser, file), true, line));
                case VALUE_NULL -> {}
                default -> entries.add(new FileEntry(key, scalar(parser, file), false, line));
            }
        }
    }

    private static String list(JsonParser parser, Path file) throws Unreadable {
        var items = new ArrayList<String>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (!parser.currentToken().isScalarValue()) {
                throw new Unreadable(at(file, parser) + ": a list of plain values is expected");
            }
            items.add(scalar(parser, file));
        }
        return items.stream().collect(Collectors.joining(","));
    }

    private static String scalar(JsonParser parser, Path file) throws Unreadable {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw new Unreadable(at(file, parser) + ": write the value out; aliases (*) are not read");
        }
        return parser.getString();
    }

    private static String at(Path file, JsonParser parser) {
        return file + ":" + parser.currentTokenLocation().getLineNr();
    }
}
