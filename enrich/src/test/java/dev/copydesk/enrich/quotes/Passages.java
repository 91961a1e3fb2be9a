package dev.copydesk.enrich.quotes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Passages written for a test, read from a file: a blank line ends a case, {@code ## } begins a group, {@code => } is what
 * is to be found, every other line is a paragraph.
 */
final class Passages {
    /** A text and what is to be found in it. */
    record Passage(String group, String text, List<String> expected) {
        @Override
        public String toString() {
            return group + ": " + text.replace("\n\n", " ¶ ");
        }
    }

    private Passages() {}

    static Stream<Passage> in(String file) {
        var group = "";
        var passages = new ArrayList<Passage>();
        for (var block : read(file).split("\n\n")) {
            var text = new ArrayList<String>();
            var expected = new ArrayList<String>();
            for (var line : block.strip().split("\n")) {
                if (line.startsWith("## ")) {
                    group = line.substring(3);
                } else if (!line.startsWith("=> ")) {
                    text.add(line);
                } else if (!line.equals("=> -")) {
                    expected.add(line.substring(3));
                }
            }
            if (block.contains("\n=> ")) {
                passages.add(new Passage(group, String.join("\n\n", text), List.copyOf(expected)));
            }
        }
        return passages.stream();
    }

    /** The lines of a file whose every line is a text; {@code #} begins those that are none. */
    static Stream<String> lines(String file) {
        return read(file).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static String read(String file) {
        try (var in = Passages.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
