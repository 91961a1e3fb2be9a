package dev.copydesk.events.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordJavadocTest {
    private static final Path SOURCES = Path.of("src/main/java");

    static List<Class<?>> publicRecords() throws Exception {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .map(RecordJavadocTest::type)
                    .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses())))
                    .filter(type -> type.isRecord() && isPublic(type))
                    .sorted((one, other) -> one.getName().compareTo(other.getName()))
                    .toList();
        }
    }

    private static boolean isPublic(Class<?> type) {
        return type.getDeclaringClass() == null
                ? Modifier.isPublic(type.getModifiers())
                : type.getDeclaringClass().isInterface() || Modifier.isPublic(type.getModifiers());
    }

    private static Class<?> type(Path file) {
        var name = SOURCES.relativize(file).toString().replace('/', '.');
        try {
            return Class.forName(name.substring(0, name.length() - ".java".length()));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("publicRecords")
    void explainsEveryComponentOfAPublicRecord(Class<?> record) {
        assertThat(Arrays.stream(record.getRecordComponents()).map(RecordComponent::getName))
                .as("components of %s", record.getSimpleName())
                .allSatisfy(component -> assertThat(RecordJavadoc.of(record, component))
                        .as("@param %s", component)
                        .isPresent());
    }

    @Test
    void findsTheRecordsWithinOtherTypes() throws Exception {
        assertThat(publicRecords()).extracting(Class::getSimpleName).contains("Article", "Attributed", "HeldOut");
    }
}
