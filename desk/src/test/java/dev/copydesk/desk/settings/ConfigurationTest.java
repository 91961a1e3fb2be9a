package dev.copydesk.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.desk.Copydesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {
    private static final SettingCatalogue CATALOGUE = SettingCatalogue.of(Copydesk.commandLine());

    @TempDir
    Path folder;

    @Test
    void readsAValueOfASectionWithItsLine() throws Exception {
        var configuration = file("# ours\ntopics:\n  prefix: wire\n  partitions: 12\n");

        assertThat(configuration.problems()).isEmpty();
        assertThat(configuration.given("topics.partitions"))
                .hasValue(new GivenValue("12", new SettingSource(SettingSource.Kind.FILE, path() + ":4")));
    }

    @Test
    void readsAKeyThatIsWrittenWithItsSection() throws Exception {
        assertThat(value(file("topics.prefix: wire\n"), "topics.prefix")).isEqualTo("wire");
    }

    @Test
    void believesTheEnvironmentBeforeTheFile() throws Exception {
        var configuration = both("topics: {partitions: 12}", Map.of("COPYDESK_PARTITIONS", "24"));

        assertThat(configuration.given("topics.partitions"))
                .hasValue(
                        new GivenValue("24", new SettingSource(SettingSource.Kind.ENVIRONMENT, "COPYDESK_PARTITIONS")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "topics: {partitons: 3}       | topics.partitons is no setting; topics.partitions?",
                "topic: {partitions: 3}       | topic is no section; topics?",
                "kafka: {partitions: 3}       | kafka.partitions is no setting; topics.partitions?",
                "kafka: {topic-prefix: a}     | kafka.topic-prefix is no setting; topics.prefix?",
                "partitions: 3                | partitions is no setting; topics.partitions?",
                "topics: {colour-of-ink: red} | topics.colour-of-ink is no setting",
                "topics: 3                    | topics is a section; its settings stand below it",
                "topics: {partitions: 0}      | topics.partitions: 1 to 1000, not 0",
                "topics: {partitions: many}   | topics.partitions: 1 to 1000, not many",
                "topics: {partitions: 1.5}    | topics.partitions: 1 to 1000, not 1.5",
                "topics: {replication-factor: 0} | topics.replication-factor: 1 to 100, or -1, not 0",
                "language-model: {from: PT1X} | language-model.from: earliest, latest or a duration as PT1H, not PT1X",
                "topics: {partitions: [1, 2]} | topics.partitions: one value, not a list",
                "gateway: {open: maybe}       | gateway.open: true or false, not maybe",
                "streams: {guarantee: twice}  | streams.guarantee: exactly_once_v2, at_least_once, not twice",
                "publish: {formats: [html, pdf]} | publish.formats: of markdown, html, not html,pdf",
                "kafka: {client: {security.protocl: SSL}} | kafka.client.security.protocl is no setting of Kafka's clients; security.protocol?",
                "kafka: {client: {group.id: x}} | kafka.client.group.id is decided by the pipeline",
                "kafka: {client: {bootstrap.servers: x}} | kafka.client.bootstrap.servers is decided by the pipeline; set kafka.bootstrap-servers",
            })
    void saysWhatIsWrongWithALineOfTheFileAndNamesTheNearestKey(String line, String problem) throws Exception {
        assertThat(file("\n" + line + "\n").problems()).containsExactly(path() + ":2: " + problem);
    }

    @Test
    void namesAnUnknownSectionOnce() throws Exception {
        assertThat(file("kafak:\n  client:\n    security.protocol: SSL\n    ssl.protocol: TLSv1.3\n")
                        .problems())
                .containsExactly(path() + ":3: kafak is no section; kafka?");
    }

    @Test
    void namesTheVariableOfAWrongValue() {
        assertThat(environment(Map.of("COPYDESK_PORT", "tcp://10.0.0.1:8420")).problems())
                .containsExactly("COPYDESK_PORT: 0 to 65535, not tcp://10.0.0.1:8420");
    }

    @Test
    void tellsVariablesThatLookLikeSettings() {
        var configuration = environment(Map.of("COPYDESK_TOPIC_PREFX", "wire", "PATH", "/bin"));

        assertThat(configuration.problems()).isEmpty();
        assertThat(configuration.unknownVariables())
                .containsExactly("COPYDESK_TOPIC_PREFX is no setting; COPYDESK_TOPIC_PREFIX?");
    }

    @Test
    void takesABlankVariableForNone() {
        assertThat(environment(Map.of("COPYDESK_PARTITIONS", " ")).given("topics.partitions"))
                .isEmpty();
    }

    @Test
    void takesAKeyWithoutAValueForNone() throws Exception {
        var configuration = file("topics:\n  prefix:\nkafka:\n");

        assertThat(configuration.problems()).isEmpty();
        assertThat(configuration.given("topics.prefix")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "'# nothing yet'", "'---'"})
    void takesAnEmptyFileForNoSettings(String text) throws Exception {
        assertThat(file(text).problems()).isEmpty();
    }

    @Test
    void readsKafkasOwnSettingsFromBothWrittenFlatOrNested() throws Exception {
        var configuration = both("""
                kafka:
                  client:
                    security.protocol: SASL_SSL
                    ssl:
                      truststore.location: /etc/kafka.pem
                """, Map.of("COPYDESK_KAFKA_CLIENT_SASL_MECHANISM", "PLAIN"));

        assertThat(configuration.problems()).isEmpty();
        assertThat(configuration.entries("kafka.client").keySet())
                .containsExactly("sasl.mechanism", "security.protocol", "ssl.truststore.location");
    }

    @Test
    void doesNotReadOtherSettingsFromFiles() throws Exception {
        assertThat(file("topics:\n  prefix-file: x\n").problems())
                .containsExactly(path() + ":2: topics.prefix-file is no setting");
    }

    @Test
    void refusesAKeyThatStandsTwice() throws Exception {
        assertThat(file("topics:\n  prefix: a\n  prefix: b\n").problems())
                .singleElement()
                .asString()
                .startsWith(path() + ":3: ")
                .contains("\"prefix\"");
    }

    @Test
    void saysWhereAFileIsNoYaml() throws Exception {
        assertThat(file("topics:\n  prefix: [\n").problems())
                .singleElement()
                .asString()
                .startsWith(path() + ":");
    }

    @Test
    void refusesAnAlias() throws Exception {
        assertThat(file("topics:\n  prefix: &p wire\nhttp:\n  host: *p\n").problems())
                .containsExactly(path() + ":4: write the value out; aliases (*) are not read");
    }

    @Test
    void refusesAListOfSections() throws Exception {
        assertThat(file("- topics\n").problems())
                .containsExactly(path() + ":1: sections of settings are expected, as in copydesk config --example");
    }

    @Test
    void refusesAFileThatIsTooLarge() throws Exception {
        assertThat(file("#".repeat(300 << 10)).problems())
                .containsExactly(path() + " is larger than a file of settings may be, 256 KiB");
    }

    @Test
    void refusesADeepFile() throws Exception {
        assertThat(file("{a: ".repeat(5_000) + "1" + "}".repeat(5_000)).problems())
                .hasSize(1);
    }

    @Test
    void saysThatAFileIsMissing() {
        var missing = folder.resolve("missing.yaml");

        assertThat(Configuration.read(CATALOGUE, Map.of(), Optional.of(new ConfigurationFile(missing, "--config")))
                        .problems())
                .containsExactly("no file " + missing);
    }

    private static String value(Configuration configuration, String key) {
        return configuration.given(key).map(GivenValue::value).orElse("");
    }

    private Path path() {
        return folder.resolve("copydesk.yaml");
    }

    private Configuration file(String text) throws IOException {
        return both(text, Map.of());
    }

    private Configuration both(String text, Map<String, String> environment) throws IOException {
        Files.writeString(path(), text);
        return read(environment);
    }

    private Configuration read(Map<String, String> environment) {
        return Configuration.read(
                CATALOGUE, environment, Optional.of(new ConfigurationFile(path(), "in the working folder")));
    }

    private static Configuration environment(Map<String, String> environment) {
        return Configuration.read(CATALOGUE, environment, Optional.empty());
    }
}
