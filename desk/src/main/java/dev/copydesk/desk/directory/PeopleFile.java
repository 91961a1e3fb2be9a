package dev.copydesk.desk.directory;

import dev.copydesk.desk.exit.CommandFailure;
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

/** A file of people, JSON or CSV: JSON where its first character is a bracket or a brace. */
public final class PeopleFile {
    /** The largest file, in bytes. */
    public static final int MAX_BYTES = 64 << 20;

    /** The most rows. */
    public static final int MAX_ROWS = 500_000;

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private PeopleFile() {}

    /**
     * The rows of a file; {@code -} is standard input.
     *
     * @throws CommandFailure where it cannot be read as a whole: its bytes, its syntax, its header
     */
    public static List<PeopleRow> rows(String file) {
        if (!file.equals("-") && Files.isDirectory(Path.of(file))) {
            throw new CommandFailure(file + " is a folder; name a file in it");
        }
        try (var in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
            return rows(file, in);
        } catch (NoSuchFileException e) {
            throw new CommandFailure("no file " + file, e);
        } catch (IOException e) {
            throw new CommandFailure(file + " cannot be read: " + e, e);
        }
    }

    private static List<PeopleRow> rows(String file, InputStream in) throws IOException {
        var bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new CommandFailure(file + " is larger than " + MAX_BYTES / (1 << 20) + " MiB; split it");
        }
        try {
            return withoutRepeats(parse(decode(bytes)));
        } catch (MalformedPeople e) {
            throw new CommandFailure(file + ": " + e.getMessage(), e);
        }
    }

    static List<PeopleRow> parse(String text) throws MalformedPeople {
        var first = text.stripLeading();
        if (first.isEmpty()) {
            throw new MalformedPeople("nothing in it");
        }
        boolean json = first.charAt(0) == '[' || first.charAt(0) == '{';
        return json ? JsonPeople.rows(text) : CsvPeople.rows(text);
    }

    private static String decode(byte[] bytes) throws MalformedPeople {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new MalformedPeople("not in UTF-8; save it as “CSV UTF-8”, or convert it with iconv", e);
        }
    }

    /** An id that a row before has is wrong. */
    private static List<PeopleRow> withoutRepeats(List<PeopleRow> rows) {
        var seen = new HashMap<String, Integer>();
        var checked = new ArrayList<PeopleRow>();
        for (var row : rows) {
            Integer before = row instanceof PeopleRow.Person person
                    ? seen.putIfAbsent(person.entry().id(), row.number())
                    : null;
            checked.add(
                    before != null && row instanceof PeopleRow.Person person
                            ? new PeopleRow.Bad(
                                    row.number(), "id: " + person.entry().id() + " is that of row " + before + " too")
                            : row);
        }
        return List.copyOf(checked);
    }
}
