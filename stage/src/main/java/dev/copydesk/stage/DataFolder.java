package dev.copydesk.stage;

import dev.copydesk.stage.records.OperationFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder in which a process keeps its stores and, where it has one, its broker; it may not be there yet. */
public record DataFolder(Path path) {
    /** Free space below which a process does not start: Kafka's segments and the stores grow in steps of many megabytes. */
    public static final long NEEDED_BYTES = 1L << 30;

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** @throws OperationFailed where a process cannot keep data here; the message names the cure */
    public void require() {
        problem().ifPresent(problem -> {
            throw new OperationFailed(problem);
        });
    }

    /** What keeps a process from keeping data here, and its cure. */
    public Optional<String> problem() {
        return problem(NEEDED_BYTES);
    }

    Optional<String> problem(long neededBytes) {
        var parent = existing();
        if (!Files.isDirectory(parent)) {
            return Optional.of("the data folder " + path + " cannot be made: " + parent
                    + " is a file; name another folder with --data");
        }
        if (!Files.isWritable(parent)) {
            return Optional.of("the data folder " + path + " cannot be written"
                    + (parent.equals(path) ? "" : ": " + parent + " does not allow it")
                    + "; name another folder with --data");
        }
        try {
            long free = freeBytes();
            return free >= neededBytes
                    ? Optional.empty()
                    : Optional.of("the disk of the data folder " + path + " has " + (free >> 20) + " MiB free, and "
                            + (neededBytes >> 20) + " MiB are needed; make room, or name another folder with --data");
        } catch (IOException e) {
            return Optional.of("the disk of the data folder " + path + " cannot be asked for its free space: " + e);
        }
    }

    /** What this user may still write to its disk. */
    public long freeBytes() throws IOException {
        return Files.getFileStore(existing()).getUsableSpace();
    }

    /** The folder, or the nearest above it that is there. */
    private Path existing() {
        var existing = path;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing;
    }
}
