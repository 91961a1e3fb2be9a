package dev.copydesk.desk.input;

import dev.copydesk.desk.exit.CommandFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** The pages of a folder and of those below it, by the endings of their names; what is hidden is left out. */
public final class PageFolder {
    public static final int MAX_PAGES = 100_000;

    private static final List<String> ENDINGS = List.of(".html", ".htm", ".xhtml", ".txt");

    private PageFolder() {}

    /** Whether a file's name is that of a page. */
    static boolean isPage(String name) {
        var lowerCase = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(lowerCase::endsWith);
    }

    /** @throws CommandFailure where there are none, more than {@code limit}, or the folder cannot be read */
    public static List<String> files(Path folder, int limit) {
        try (var found = Files.walk(folder)) {
            var files = found.filter(path -> isShown(folder, path))
                    .filter(path -> isPage(path.getFileName().toString()) && Files.isRegularFile(path))
                    .map(Path::toString)
                    .limit(limit + 1L)
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new CommandFailure(folder + " holds no pages (" + String.join(", ", ENDINGS) + ")");
            }
            if (files.size() > limit) {
                throw new CommandFailure(folder + " holds more than " + limit + " pages; name its folders one by one");
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw new CommandFailure(folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean isShown(Path folder, Path path) {
        return StreamSupport.stream(folder.relativize(path).spliterator(), false)
                .noneMatch(name -> name.toString().startsWith("."));
    }
}
