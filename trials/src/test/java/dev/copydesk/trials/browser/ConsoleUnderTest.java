package dev.copydesk.trials.browser;

import dev.copydesk.console.http.HttpSettings;
import dev.copydesk.console.operator.session.ConsoleToken;
import dev.copydesk.desk.config.KafkaTopicOptions;
import dev.copydesk.desk.process.DeskProcess;
import dev.copydesk.desk.process.ProcessSettings;
import dev.copydesk.ingest.fetch.FetchSettings;
import dev.copydesk.stage.StreamsSettings;
import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine;

/** The command {@code console} on a broker, for a prefix of topics. */
final class ConsoleUnderTest implements AutoCloseable {
    static final String TOKEN = "a-token-of-the-tests";

    private final DeskProcess process;

    private ConsoleUnderTest(DeskProcess process) {
        this.process = process;
    }

    static ConsoleUnderTest start(String bootstrapServers, String topicPrefix, Path data) throws InterruptedException {
        var kafka = CommandLine.populateCommand(
                new KafkaTopicOptions(), "--bootstrap-servers", bootstrapServers, "--topic-prefix", topicPrefix);
        return new ConsoleUnderTest(DeskProcess.start(
                ProcessSettings.of(kafka, StreamsSettings.DEFAULTS, FetchSettings.DEFAULTS, data)
                        .with(new HttpSettings("127.0.0.1", 0))
                        .with(ConsoleToken.of(TOKEN, data)),
                Set.of()));
    }

    String url(String path) {
        return process.address().orElseThrow() + path;
    }

    /** Signs the browser in, as a person does. */
    void signIn(Browser browser) {
        browser.open(url("/session"));
        browser.find("#token").sendKeys(TOKEN);
        browser.find("main form button").click();
        browser.await("it is signed in", d -> !String.valueOf(d.getCurrentUrl()).endsWith("/session"));
    }

    @Override
    public void close() {
        process.close();
    }
}
