package dev.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.json.Json;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ConfigCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Map<String, String> environment = new LinkedHashMap<>();

    @TempDir
    Path folder;

    @Test
    void saysOfEachSettingWhereItComesFrom() throws Exception {
        file("topics:\n  partitions: 12\n  prefix: wire\n");
        environment.put("COPYDESK_TOPIC_PREFIX", "presse");

        assertThat(run("config", "--json", "up", "--port", "8500")).isZero();

        assertThat(setting("topics.partitions")).containsExactly("12", "file", yaml() + ":2");
        assertThat(setting("topics.prefix")).containsExactly("presse", "environment", "COPYDESK_TOPIC_PREFIX");
        assertThat(setting("http.port")).containsExactly("8500", "flag", "--port");
        assertThat(setting("fetch.workers")).containsExactly("32", "default", "");
    }

    @Test
    void believesTheCommandLineBeforeAllElse() throws Exception {
        file("topics:\n  prefix: wire\n");
        environment.put("COPYDESK_TOPIC_PREFIX", "presse");

        run("config", "--json", "status", "--topic-prefix", "bote");

        assertThat(setting("topics.prefix")).containsExactly("bote", "flag", "--topic-prefix");
    }

    @Test
    void showsTheSettingsOfTheCommandAlone() {
        run("config", "status");

        assertThat(out.toString()).contains("topics.prefix").doesNotContain("fetch.workers");
    }

    @Test
    void doesNotAskForWhatTheCommandWouldNeedToRun() {
        assertThat(run("config", "submit")).isZero();
    }

    @Test
    void saysWhichFileIsInForce() throws Exception {
        file("");

        run("config");

        assertThat(out.toString()).startsWith("file: " + yaml() + " (in the working folder)");
    }

    @Test
    void takesTheFileOfTheVariableBeforeThatOfTheFolder() throws Exception {
        file("topics: {prefix: wire}");
        var other = Files.writeString(folder.resolve("other.yaml"), "topics: {prefix: bote}");
        environment.put("COPYDESK_CONFIG", other.toString());

        run("config", "--json");

        assertThat(setting("topics.prefix")).startsWith("bote");
    }

    @Test
    void takesTheFileOfTheCommandLineBeforeThatOfTheVariable() throws Exception {
        var named = Files.writeString(folder.resolve("named.yaml"), "topics: {prefix: wire}");
        environment.put("COPYDESK_CONFIG", folder.resolve("missing.yaml").toString());

        run("config", "--json", "--config", named.toString());

        assertThat(setting("topics.prefix")).startsWith("wire");
    }

    @Test
    void masksEverySecretWhereverItIsGiven() throws Exception {
        var properties = Files.writeString(folder.resolve("kafka.properties"), "ssl.key.password=lantern-1\n");
        file("""
                gateway: {token: lantern-22}
                console: {token: lantern-333333}
                language-model: {key: lantern-4}
                kafka:
                  config: %s
                  client:
                    sasl.jaas.config: x required password="lantern-5";
                """.formatted(properties));
        environment.put("COPYDESK_KAFKA_CLIENT_SSL_KEYSTORE_PASSWORD", "lantern-6");

        assertThat(run("config", "up", "--kafka-client", "ssl.truststore.password=lantern-7"))
                .isZero();
        run("config", "--json");

        assertThat(out.toString())
                .contains(
                        "kafka.client.ssl.key.password",
                        "kafka.client.sasl.jaas.config",
                        "kafka.client.ssl.keystore.password",
                        "kafka.client.ssl.truststore.password",
                        "********")
                .doesNotContain("lantern");
    }

    @Test
    void doesNotRepeatASecretThatIsWrong() throws Exception {
        file("gateway: {token: lamp}");

        assertThat(run("config")).isEqualTo(2);

        assertThat(out.toString())
                .contains(yaml() + ":1: gateway.token: 8 to 512 visible ASCII characters")
                .doesNotContain("lamp");
    }

    @Test
    void tellsWhatIsWrongAndEndsWithTwo() throws Exception {
        file("topics: {partitons: 3}");

        assertThat(run("config")).isEqualTo(2);
        assertThat(out.toString()).contains("! " + yaml() + ":1: topics.partitons is no setting; topics.partitions?");
    }

    @Test
    void tellsAVariableThatIsNoSetting() {
        environment.put("COPYDESK_PARTITION", "3");

        assertThat(run("config")).isZero();
        assertThat(out.toString()).contains("! COPYDESK_PARTITION is no setting; COPYDESK_PARTITIONS?");
    }

    @Test
    void noCommandRunsWithAWrongFile() throws Exception {
        file("topics: {partitons: 3}\nhttp: {port: high}\n");

        assertThat(run("topics")).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "copydesk: " + yaml() + ":1: topics.partitons is no setting; topics.partitions?",
                        "copydesk: " + yaml() + ":2: http.port: 0 to 65535, not high");
    }

    @Test
    void helpIsGivenAllTheSame() throws Exception {
        file("topics: {partitons: 3}");

        assertThat(run("topics", "--help")).isZero();
    }

    @Test
    void aSecretOfTheModelIsNotTakenOnTheCommandLine() {
        assertThat(run("write", "--language-model-key", "lantern-8")).isEqualTo(2);
        assertThat(err.toString()).contains("COPYDESK_LANGUAGE_MODEL_KEY").doesNotContain("lantern");
    }

    @Test
    void checksAFileThatIsNotInForce() throws Exception {
        var other = Files.writeString(folder.resolve("other.yaml"), "\ntopics: {partitions: 0}");

        assertThat(run("config", "check", other.toString())).isEqualTo(2);
        assertThat(out.toString().lines()).containsExactly(other + ":2: topics.partitions: 1 to 1000, not 0");
    }

    @Test
    void theExampleIsInOrderAndSetsNothing() throws Exception {
        assertThat(run("config", "--example")).isZero();
        file(out.toString());
        out.getBuffer().setLength(0);

        assertThat(run("config", "check", yaml())).isZero();
        assertThat(run("config")).isZero();
        assertThat(out.toString()).doesNotContain(yaml() + ":");
    }

    @Test
    void theExampleIsInOrderWithItsMarksTakenAway() throws Exception {
        run("config", "--example");
        file(out.toString().replaceAll("(?m)^(\\s+)# ([a-z.-]+:)", "$1$2"));
        Files.writeString(folder.resolve("secret"), "lantern-lantern");
        var text = Files.readString(Path.of(yaml()))
                .replaceAll("/run/secrets/\\S+", folder.resolve("secret").toString());
        file(text);
        out.getBuffer().setLength(0);

        assertThat(run("config", "check", yaml())).as(out.toString()).isZero();
    }

    @Test
    void theBuiltInBrokerIsNotStartedForClientsThatItWouldNotUnderstand() throws Exception {
        file("kafka: {client: {security.protocol: SASL_SSL}}");

        assertThat(run("up", "--data", folder.resolve("data").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("the built-in broker speaks PLAINTEXT");
    }

    @Test
    void whereNothingListensACommandSaysSoAndDoesNotWaitForAnAnswer() {
        assertThat(run("status", "--bootstrap-servers", "127.0.0.1:1")).isEqualTo(1);
        assertThat(err.toString()).startsWith("copydesk: no Kafka answers at 127.0.0.1:1; start one with");
    }

    private String yaml() {
        return folder.resolve("copydesk.yaml").toString();
    }

    private void file(String text) throws Exception {
        Files.writeString(Path.of(yaml()), text);
    }

    /** Its value, source and place. */
    private List<String> setting(String key) {
        var document = Json.mapper().readTree(out.toString().getBytes(StandardCharsets.UTF_8));
        for (JsonNode row : document.get("settings")) {
            if (row.get("key").stringValue().equals(key)) {
                return List.of(
                        row.get("value").stringValue(),
                        row.get("source").stringValue(),
                        row.get("place").stringValue());
            }
        }
        return List.of();
    }

    private int run(String... args) {
        var line = Copydesk.commandLine(environment, folder, args);
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(args);
    }
}
