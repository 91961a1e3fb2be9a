package dev.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A module that grows beyond a quarter of the program holds more than one idea. */
class ModuleSizeTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void noModuleHoldsMoreThanAQuarterOfTheMainLines() throws IOException {
        var lines = new TreeMap<String, Long>();
        try (var modules = Files.list(ROOT)) {
            modules.filter(module -> Files.isDirectory(module.resolve("src/main/java")))
                    .filter(module -> !module.endsWith("trials"))
                    .forEach(module ->
                            lines.put(module.getFileName().toString(), lines(module.resolve("src/main/java"))));
        }
        long all = lines.values().stream().mapToLong(Long::longValue).sum();

        assertThat(lines).containsKeys("events", "desk");
        assertThat(lines.entrySet())
                .extracting(Map.Entry::getValue)
                .allSatisfy(count ->
                        assertThat(count).as("%s of %d lines", lines, all).isLessThan(all / 4));
    }

    private static long lines(Path sources) {
        try (var files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .mapToLong(ModuleSizeTest::linesOf)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long linesOf(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
