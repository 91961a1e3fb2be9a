package dev.copydesk.operations.directory;

import dev.copydesk.stage.records.OperationFailed;
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
import java.util.function.Function;

/** A file to be taken over, JSON or CSV: JSON where its first character is a bracket or a brace. */
final class TextFile {
    /** The largest file, in bytes. */
    static final int MAX_BYTES = 64 << 20;

    /** The most rows. */
    static final int MAX_ROWS = 500_000;

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private TextFile() {}

    /** Reads the rows of a text. */
    interface Format<E> {
        List<FileRow<E>> rows(String text) throws MalformedFile;
    }

    /**
     * The rows of a file; {@code -} is standard input. An id that a row before has is wrong.
     *
     * @throws OperationFailed where it cannot be read as a whole: its bytes, its syntax, its header
     */
    static <E> List<FileRow<E>> rows(String file, Format<E> json, Format<E> csv, Function<E, String> idOf) {
        if (!file.equals("-") && Files.isDirectory(Path.of(file))) {
            throw new OperationFailed(file + " is a folder; name a file in it");
        }
        try (var in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
            return withoutRepeats(parse(read(file, in), json, csv), idOf);
        } catch (MalformedFile e) {
            throw new OperationFailed(file + ": " + e.getMessage(), e);
        } catch (NoSuchFileException e) {
            throw new OperationFailed("no file " + file, e);
        } catch (IOException e) {
            throw new OperationFailed(file + " cannot be read: " + e, e);
        }
    }

    private static String read(String file, InputStream in) throws IOException, MalformedFile {
        var bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new OperationFailed(file + " is larger than " + MAX_BYTES / (1 << 20) + " MiB; split it");
        }
        return decode(bytes);
    }

    private static <E> List<FileRow<E>> parse(String text, Format<E> json, Format<E> csv) throws MalformedFile {
        var first = text.stripLeading();
        if (first.isEmpty()) {
            throw new MalformedFile("nothing in it");
        }
        boolean isJson = first.charAt(0) == '[' || first.charAt(0) == '{';
        return isJson ? json.rows(text) : csv.rows(text);
    }

    private static String decode(byte[] bytes) throws MalformedFile {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new MalformedFile("not in UTF-8; save it as “CSV UTF-8”, or convert it with iconv", e);
        }
    }

    private static <E> List<FileRow<E>> withoutRepeats(List<FileRow<E>> rows, Function<E, String> idOf) {
        var seen = new HashMap<String, Integer>();
        var checked = new ArrayList<FileRow<E>>();
        for (var row : rows) {
            var id = row instanceof FileRow.Entry<E> entry ? idOf.apply(entry.entry()) : null;
            Integer before = id == null ? null : seen.putIfAbsent(id, row.number());
            checked.add(
                    before == null
                            ? row
                            : new FileRow.Bad<>(row.number(), "id: " + id + " is that of row " + before + " too"));
        }
        return List.copyOf(checked);
    }
}
