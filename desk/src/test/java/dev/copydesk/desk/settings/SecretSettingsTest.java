package dev.copydesk.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.desk.Copydesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretSettingsTest {
    private static final SettingCatalogue CATALOGUE = SettingCatalogue.of(Copydesk.commandLine());

    @TempDir
    Path folder;

    @Test
    void readsASecretFromTheFileThatTheEnvironmentNames() throws Exception {
        var token = Files.writeString(folder.resolve("token"), "copper-kettle-42\n");

        assertThat(value(environment(Map.of("COPYDESK_GATEWAY_TOKEN_FILE", token.toString())), "gateway.token"))
                .isEqualTo("copper-kettle-42");
    }

    @Test
    void readsASecretOfKafkasFromTheFileThatTheFileNames() throws Exception {
        var jaas = Files.writeString(folder.resolve("jaas"), "a.Module required;\n");

        assertThat(file("kafka: {client: {sasl.jaas.config-file: " + jaas + "}}")
                        .entries("kafka.client")
                        .get("sasl.jaas.config"))
                .extracting(GivenValue::value)
                .isEqualTo("a.Module required;");
    }

    @Test
    void saysWhichFileOfASecretCannotBeRead() throws Exception {
        assertThat(file("gateway:\n  token-file: /none/such\n").problems())
                .containsExactly(path() + ":2: gateway.token-file: /none/such cannot be read");
    }

    @Test
    void refusesASecretThatIsGivenTwice() throws Exception {
        var token = Files.writeString(folder.resolve("token"), "copper-kettle-42");

        assertThat(file("gateway:\n  token: copper-kettle-42\n  token-file: " + token + "\n")
                        .problems())
                .containsExactly(path() + ":3: gateway.token-file is given twice, also at " + path() + ":2");
    }

    @Test
    void warnsOfSecretsThatOthersCanRead() throws Exception {
        Files.writeString(path(), "gateway: {token: copper-kettle-42}");
        Files.setPosixFilePermissions(path(), PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(read().warnings())
                .containsExactly(
                        path() + " holds secrets, and every user of this machine can read it: chmod 600 " + path());
    }

    @Test
    void doesNotWarnOfASecretsFileName() throws Exception {
        Files.writeString(folder.resolve("token"), "copper-kettle-42");
        Files.writeString(path(), "gateway: {token-file: " + folder.resolve("token") + "}");
        Files.setPosixFilePermissions(path(), PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(read().warnings()).isEmpty();
    }

    private static String value(Configuration configuration, String key) {
        return configuration.given(key).map(GivenValue::value).orElse("");
    }

    private Path path() {
        return folder.resolve("copydesk.yaml");
    }

    private Configuration file(String text) throws IOException {
        Files.writeString(path(), text);
        return read();
    }

    private Configuration read() {
        return Configuration.read(
                CATALOGUE, Map.of(), Optional.of(new ConfigurationFile(path(), "in the working folder")));
    }

    private static Configuration environment(Map<String, String> environment) {
        return Configuration.read(CATALOGUE, environment, Optional.empty());
    }
}
