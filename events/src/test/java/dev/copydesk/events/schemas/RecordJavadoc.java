package dev.copydesk.events.schemas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the sources say about a type of the contract and its components, as plain text. */
final class RecordJavadoc {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern TAG = Pattern.compile("\\{@\\w+\\s+([^}]*)}");

    private RecordJavadoc() {}

    /** The first part of the comment on a type. */
    static Optional<String> of(Class<?> type) {
        return comment(type).map(text -> text.split("@param", 2)[0].strip());
    }

    /** What the comment on a record says of one component. */
    static Optional<String> of(Class<?> record, String component) {
        return comment(record).stream()
                .flatMap(text -> Arrays.stream(text.split("@param ")).skip(1))
                .filter(text -> text.startsWith(component + " "))
                .map(text -> text.substring(component.length()).strip())
                .findFirst();
    }

    private static Optional<String> comment(Class<?> type) {
        var outermost = type.getNestHost();
        var file = SOURCES.resolve(outermost.getName().replace('.', '/') + ".java");
        try {
            var declaration = Pattern.compile(
                            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+[^\\n]*\\n\\s*)*(?:public )?(?:record|enum) "
                                    + type.getSimpleName() + "\\b",
                            Pattern.DOTALL)
                    .matcher(Files.readString(file));
            return declaration.find()
                    ? Optional.of(plain(declaration.group(1).replaceAll("\\n\\s*\\*", "\n")))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String text) {
        return TAG.matcher(text).replaceAll("$1").replaceAll("\\s+", " ").strip();
    }
}
