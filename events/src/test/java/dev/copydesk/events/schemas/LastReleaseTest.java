package dev.copydesk.events.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.FetchRequest;
import dev.copydesk.events.Samples;
import dev.copydesk.events.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * The contract against its last release, kept in {@code src/test/resources/contract/v1}: the schemas, and a value of each
 * record as that release wrote it. {@code -Dcontract.release=true} puts the current ones there: for a release alone.
 */
class LastReleaseTest {
    private static final Path RELEASED = Path.of("src/test/resources/contract/v1");

    /** Those of the last release; what is new since then has nobody to break. */
    static List<Class<?>> records() {
        return Schemas.records().stream()
                .filter(record -> Files.exists(RELEASED.resolve(Schemas.file(record))))
                .<Class<?>>map(record -> record)
                .toList();
    }

    private static JsonNode released(Class<?> record) {
        return Json.mapper().readTree(read(RELEASED.resolve(Schemas.file(record))));
    }

    private static JsonNode current(Class<?> record) {
        return Json.mapper().readTree(Schemas.of(record));
    }

    private static Path sample(Class<?> record) {
        return RELEASED.resolve(Schemas.file(record).replace(".v1.json", ".sample.json"));
    }

    @BeforeAll
    static void release() throws IOException {
        if (Boolean.getBoolean("contract.release")) {
            Files.createDirectories(RELEASED);
            for (var sample : Samples.all()) {
                Files.writeString(RELEASED.resolve(Schemas.file(sample.getClass())), Schemas.of(sample.getClass()));
                Files.writeString(sample(sample.getClass()), Json.text(sample) + "\n");
            }
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void breaksNoReaderOfTheLastRelease(Class<?> record) {
        assertThat(SchemaCompatibility.breaks(released(record), current(record)))
                .isEmpty();
    }

    @Test
    void asksNothingNewOfThoseWhoWriteRequests() {
        assertThat(SchemaCompatibility.newDemands(released(FetchRequest.class), current(FetchRequest.class)))
                .isEmpty();
    }

    /** Compacted topics keep values of every release. */
    @ParameterizedTest
    @MethodSource("records")
    void readsWhatTheLastReleaseWrote(Class<?> record) {
        var sample = read(sample(record));
        var rewritten = Json.mapper().readTree(Json.bytes(Json.read(sample, record)));

        assertThat(keeps(Json.mapper().readTree(sample), rewritten))
                .as(rewritten.toString())
                .isTrue();
    }

    /** Whether {@code now} has everything that {@code before} has, whatever it has beside. */
    private static boolean keeps(JsonNode before, JsonNode now) {
        if (before.isObject()) {
            return before.properties().stream()
                    .allMatch(field -> now.has(field.getKey()) && keeps(field.getValue(), now.get(field.getKey())));
        }
        if (before.isArray()) {
            return before.size() == now.size()
                    && IntStream.range(0, before.size()).allMatch(i -> keeps(before.get(i), now.get(i)));
        }
        return before.equals(now);
    }

    @Test
    void keepsASchemaForEveryRecordOfTheLastRelease() throws IOException {
        try (var files = Files.list(RELEASED)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".v1.json")))
                    .allMatch(name ->
                            Schemas.records().stream().map(Schemas::file).anyMatch(name::equals));
        }
    }
}
