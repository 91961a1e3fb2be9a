package dev.copydesk.operations.tags;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.TagModel;
import dev.copydesk.events.json.Json;
import dev.copydesk.stage.records.OperationFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import tools.jackson.core.JacksonException;

/** A model in a file: its JSON, on one line. */
public final class ModelFile {
    private ModelFile() {}

    /** @throws OperationFailed where there is none that this version reads */
    public static TagModel read(Path file) {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(TagModel.MAX_BYTES + 2);
            if (bytes.length > TagModel.MAX_BYTES + 1) {
                throw new OperationFailed(file + " is larger than any model of copydesk tags learn");
            }
            checkFormat(file, bytes);
            return Json.read(bytes, TagModel.class);
        } catch (BadRecord e) {
            throw new OperationFailed(file + " holds no model of copydesk tags learn: " + e.getMessage(), e);
        } catch (NoSuchFileException e) {
            throw new OperationFailed("no file " + file, e);
        } catch (IOException e) {
            throw new OperationFailed(file + " cannot be read: " + e, e);
        }
    }

    /** Another format may have other fields too: it is told apart before they are read. */
    private static void checkFormat(Path file, byte[] bytes) {
        try {
            var format = Json.mapper().readTree(bytes).get("format");
            if (format != null && format.isInt() && format.intValue() != TagModel.FORMAT) {
                throw new OperationFailed(file + " is of format " + format.intValue()
                        + ", and this version of Copydesk reads " + TagModel.FORMAT
                        + "; learn the model again, or use the version that learned it");
            }
        } catch (JacksonException e) {
            throw new OperationFailed(file + " holds no model of copydesk tags learn: it is no JSON, or cut off", e);
        }
    }

    /**
     * Writes a model, all of it or nothing.
     *
     * @return how many bytes
     */
    public static int write(TagModel model, Path file) {
        var json = Json.bytes(model);
        var bytes = Arrays.copyOf(json, json.length + 1);
        bytes[json.length] = '\n';
        var folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new OperationFailed(file + " cannot be written: there is no folder " + folder);
        }
        var unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            Files.write(unfinished, bytes);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            return bytes.length;
        } catch (IOException e) {
            throw new OperationFailed(file + " cannot be written: " + e, e);
        }
    }
}
