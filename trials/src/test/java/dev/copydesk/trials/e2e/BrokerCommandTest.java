package dev.copydesk.trials.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.desk.Copydesk;
import dev.copydesk.trials.process.ChildProcess;
import dev.copydesk.trials.process.TrialPatience;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code broker}, in a process of its own. */
@Tag("e2e")
@SuppressWarnings("NullAway.Init")
class BrokerCommandTest {
    private static final String READY = "ready: Kafka on ";

    @TempDir
    Path folder;

    private ChildProcess broker;

    @BeforeEach
    void start() throws InterruptedException {
        broker = ChildProcess.copydesk(
                folder.resolve("broker.log"),
                List.of("broker", "--data", folder.resolve("data").toString(), "--kafka-port", "0"));
        assertThat(broker.awaitReady(TrialPatience.LIMIT)).as("ready").isTrue();
    }

    @AfterEach
    void stop() {
        broker.close();
    }

    @Test
    void servesOtherProcessesWhereItSaysThatItListensUntilSigterm() throws InterruptedException {
        assertThat(broker.readyLine()).matches(READY + "127\\.0\\.0\\.1:[1-9][0-9]*");
        assertThat(createTopics(broker.readyLine().substring(READY.length()))).contains("requests.v1");
        assertThat(broker.terminate(TrialPatience.LIMIT)).isZero();
    }

    private static String createTopics(String bootstrapServers) {
        var said = new StringWriter();
        var out = new PrintWriter(said, true);
        int exit = Copydesk.commandLine()
                .setOut(out)
                .setErr(out)
                .execute("topics", "--create", "--bootstrap-servers", bootstrapServers);
        assertThat(exit).as(said.toString()).isZero();
        return said.toString();
    }
}
