package dev.copydesk.desk.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of a process's stores: the one that it was given, or one of its own that goes when the process ends. */
public final class StateFolder implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(StateFolder.class);

    private final Path path;
    private final boolean ours;

    public StateFolder(@Nullable Path given) {
        try {
            this.ours = given == null;
            this.path = given == null ? Files.createTempDirectory("copydesk-") : Files.createDirectories(given);
        } catch (IOException e) {
            throw new UncheckedIOException("the stages' folder cannot be made: " + e.getMessage(), e);
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        if (!ours) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException | UncheckedIOException e) {
            log.warn("{} was not removed: {}", path, e.toString());
        }
    }
}
