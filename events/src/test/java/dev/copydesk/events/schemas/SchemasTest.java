package dev.copydesk.events.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.copydesk.events.Article;
import dev.copydesk.events.Samples;
import dev.copydesk.events.Span;
import dev.copydesk.events.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/copydesk/events/schemas");

    static List<Class<?>> records() {
        return Schemas.records();
    }

    static List<Record> samples() {
        return Samples.all();
    }

    private static List<String> violations(Class<?> record, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Schemas.of(record), InputFormat.JSON)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** {@code mvn -pl events test -Dtest=SchemasTest -Dschemas.update=true} writes the files anew. */
    @ParameterizedTest
    @MethodSource("records")
    void keepsTheSchemaThatTheRecordGives(Class<?> record) throws IOException {
        var generated = SchemaGeneration.of(record);
        if (Boolean.getBoolean("schemas.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(Schemas.file(record)), generated);
        }
        assertThat(FOLDER.resolve(Schemas.file(record)))
                .as("write it anew with -Dschemas.update=true, and look at what changed")
                .content()
                .isEqualTo(generated);
    }

    @ParameterizedTest
    @MethodSource("records")
    void givesTheSchemaOfEveryRecordOnATopic(Class<?> record) {
        assertThat(Json.mapper().readTree(Schemas.of(record)).get("$id").stringValue())
                .isEqualTo("urn:copydesk:schema:" + record.getSimpleName().toLowerCase(Locale.ROOT) + ":v1");
    }

    @Test
    void refusesARecordThatIsNoTopics() {
        assertThatThrownBy(() -> Schemas.of(Span.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void acceptsWhatIsWritten(Record sample) {
        assertThat(violations(sample.getClass(), Json.text(sample))).isEmpty();
    }

    @Test
    void refusesAnArticleWithoutItsText() {
        assertThat(violations(Article.class, Json.text(Samples.article()).replace("\"text\":", "\"words\":")))
                .anyMatch(violation -> violation.contains("text"));
    }

    @Test
    void refusesANumberForATime() {
        var json = Json.text(Samples.article()).replaceAll("\"fetchedAt\":\"[^\"]*\"", "\"fetchedAt\":17");

        assertThat(violations(Article.class, json)).anyMatch(violation -> violation.contains("fetchedAt"));
    }

    @Test
    void acceptsFieldsOfALaterVersion() {
        assertThat(violations(Article.class, Json.text(Samples.article()).replaceFirst("\\{", "{\"later\":1,")))
                .isEmpty();
    }

    /** The records' tables in docs/contract.md are written anew with the schemas, once these are on the class path. */
    @Test
    void describesEveryFieldInTheContractsGuide() throws IOException {
        var guide = Path.of("../docs/contract.md");
        var start = "<!-- records: generated -->\n\n";
        var end = "<!-- /records -->";
        var text = Files.readString(guide);
        int from = text.indexOf(start) + start.length();
        int to = text.indexOf(end);
        if (Boolean.getBoolean("schemas.update")) {
            Files.writeString(guide, text.substring(0, from) + RecordTables.markdown() + text.substring(to));
        }
        assertThat(Files.readString(guide)).contains(start + RecordTables.markdown() + end);
    }
}
