package dev.copydesk.trials.browser;

import dev.copydesk.console.http.HttpSettings;
import dev.copydesk.console.operator.ConsoleSettings;
import dev.copydesk.console.operator.session.ConsoleToken;
import dev.copydesk.desk.process.DeskProcess;
import dev.copydesk.desk.process.ProcessSettings;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.ingest.fetch.FetchSettings;
import dev.copydesk.operations.deadletters.RetryRules;
import dev.copydesk.stage.StreamsSettings;
import dev.copydesk.stage.records.Cluster;
import java.nio.file.Path;
import java.util.Set;

/** The command {@code console} on a broker, for a prefix of topics. */
final class ConsoleUnderTest implements AutoCloseable {
    static final String TOKEN = "a-token-of-the-tests";

    private final DeskProcess process;

    private ConsoleUnderTest(DeskProcess process) {
        this.process = process;
    }

    static ConsoleUnderTest start(String bootstrapServers, String topicPrefix, Path data) throws InterruptedException {
        var cluster = Cluster.at(
                bootstrapServers,
                Topics.of(new TopicSettings(topicPrefix, 6, (short) -1, TopicSettings.DEFAULTS.maxPageBytes())));
        return new ConsoleUnderTest(DeskProcess.start(
                ProcessSettings.of(cluster, StreamsSettings.DEFAULTS, FetchSettings.DEFAULTS, data)
                        .with(new HttpSettings("127.0.0.1", 0))
                        .with(new ConsoleSettings(ConsoleToken.of(TOKEN, data), RetryRules.DEFAULTS)),
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
