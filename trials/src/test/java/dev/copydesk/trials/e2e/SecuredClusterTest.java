package dev.copydesk.trials.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.console.http.HttpSettings;
import dev.copydesk.desk.Copydesk;
import dev.copydesk.desk.config.KafkaTopicOptions;
import dev.copydesk.desk.pipeline.WritingSettings;
import dev.copydesk.desk.process.DeskProcess;
import dev.copydesk.desk.process.ProcessSettings;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.ingest.fetch.FetchSettings;
import dev.copydesk.ingest.gateway.GatewaySettings;
import dev.copydesk.publish.writing.model.ModelSettings;
import dev.copydesk.stage.StreamsSettings;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The whole pipeline, and its tools, on a broker that speaks TLS alone and asks for a name and a password. */
@Tag("e2e")
@SuppressWarnings("NullAway.Init")
class SecuredClusterTest {
    @TempDir
    static Path folder;

    private static SecuredBroker broker;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void start() throws Exception {
        broker = SecuredBroker.start(folder);
        settings(SecuredBroker.PASSWORD, SecuredBroker.authorityIn(folder));
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    /** Writes {@code copydesk.yaml}, and the secret to a file of its own. */
    private static void settings(String password, Path authority) throws Exception {
        var login = Files.writeString(
                folder.resolve("login"),
                "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"" + SecuredBroker.USER
                        + "\" password=\"" + password + "\";\n");
        Files.writeString(folder.resolve("copydesk.yaml"), """
                kafka:
                  bootstrap-servers: %s
                  client:
                    security.protocol: SASL_SSL
                    sasl.mechanism: PLAIN
                    sasl.jaas.config-file: %s
                    ssl.truststore.type: PEM
                    ssl.truststore.location: %s
                topics:
                  partitions: 2
                """.formatted(broker.bootstrapServers(), login, authority));
    }

    @Command
    static final class Options {
        @Mixin
        KafkaTopicOptions kafka = new KafkaTopicOptions();
    }

    private static KafkaTopicOptions kafka() {
        var options = new Options();
        var line = new CommandLine(options);
        line.setDefaultValueProvider(commandLine().getCommandSpec().defaultValueProvider());
        line.parseArgs();
        return options.kafka;
    }

    private static CommandLine commandLine(String... args) {
        return Copydesk.commandLine(Map.of(), folder, args);
    }

    @Test
    void aPageBecomesADigestAndEveryToolSeesIt() throws Exception {
        assertThat(run("topics", "--create")).isZero();
        try (var site = new PageServer();
                var model = new BriefModel();
                var process = DeskProcess.start(process(model), StageName.ALL_AND_WRITE)) {
            var gateway = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(process.address().orElseThrow()
                                            + "/v1/articles?url=https://wend.example/pushed"))
                                    .header("Content-Type", "text/html")
                                    .POST(BodyPublishers.ofByteArray(SmallStory.html("https://wend.example/pushed")))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(gateway.statusCode()).isEqualTo(202);
            assertThat(run("submit", site.url("wend", "/fetched"))).isZero();

            assertThat(run("tail", "digests", "--from-beginning", "-n", "2", "--for", "600", "--json"))
                    .isZero();
            assertThat(out.toString()).contains("https://wend.example/pushed", "/fetched");
            assertThat(run("explain", "https://wend.example/pushed")).isZero();
            assertThat(run("re-enrich", "--all")).isZero();
            assertThat(run("tags", "add", "bridges", "--query", "footbridge")).isZero();
            assertThat(run("directory", "list")).isZero();
            assertThat(run("doctor")).isZero();
            Eventually.holds("nothing waits and every stage is there", () -> run("status"), code -> code == 0);
            assertThat(process.pipeline().failed()).isFalse();
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aWrongPasswordIsOneErrorThatNamesTheSettingAndItsPlace() throws Exception {
        settings("wrong-lantern", SecuredBroker.authorityIn(folder));

        assertRefused(
                "copydesk: the Kafka at " + broker.bootstrapServers() + " refuses this user: Authentication failed:"
                        + " Invalid username or password; see kafka.client.sasl.jaas.config ("
                        + folder.resolve("copydesk.yaml") + ":6)");
    }

    @Test
    void aTruststoreThatIsNotThereIsOneErrorThatNamesIt() throws Exception {
        settings(SecuredBroker.PASSWORD, folder.resolve("missing.pem"));

        assertRefused("missing.pem");
    }

    @Test
    void anUnknownAuthorityIsOneErrorThatNamesTheTruststore() throws Exception {
        var other = folder.resolve("other.pem");
        Files.writeString(
                other,
                new okhttp3.tls.HeldCertificate.Builder()
                        .certificateAuthority(0)
                        .build()
                        .certificatePem());
        settings(SecuredBroker.PASSWORD, other);

        assertRefused("see kafka.client.ssl.truststore.location (" + folder.resolve("copydesk.yaml") + ":8)");
    }

    private void assertRefused(String reason) throws Exception {
        try {
            assertThat(run("status")).isEqualTo(1);
            assertThat(err.toString().lines())
                    .singleElement()
                    .asString()
                    .contains(reason)
                    .doesNotContain("lantern");
        } finally {
            settings(SecuredBroker.PASSWORD, SecuredBroker.authorityIn(folder));
        }
    }

    private static ProcessSettings process(BriefModel model) {
        return new ProcessSettings(
                kafka().cluster(),
                StreamsSettings.DEFAULTS,
                FetchSettings.DEFAULTS.withAllowedHosts(Set.of("*.localhost")).withMinDelay(Duration.ofMillis(10)),
                Optional.of(new HttpSettings("127.0.0.1", 0)),
                Optional.of(GatewaySettings.DEFAULTS),
                Optional.empty(),
                Optional.of(new WritingSettings(ModelSettings.of(model.url(), "scribe-1", null), "earliest")),
                List.of(),
                folder.resolve("state"));
    }

    private int run(String... args) {
        var line = commandLine(args);
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(args);
    }
}
