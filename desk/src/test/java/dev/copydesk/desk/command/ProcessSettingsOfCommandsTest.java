package dev.copydesk.desk.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.events.topics.Topic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a process is told of the options of its command. */
class ProcessSettingsOfCommandsTest {
    @TempDir
    Path data;

    @Test
    void theConsoleRetriesAsOftenAsTheSettingAllows() {
        var console = up("--max-attempts=2").settings().console().orElseThrow();

        assertThat(console.retries().maxAttempts()).isEqualTo(2);
    }

    @Test
    void thePagesThatAreFetchedAreAsLargeAsThoseOfTheTopics() {
        var settings = up("--max-page-bytes=4096").settings();

        assertThat(settings.fetch().http().maxBodyBytes()).isEqualTo(4096);
        assertThat(settings.cluster().topics().settings().maxPageBytes()).isEqualTo(4096);
    }

    @Test
    void theFormatsOfDigestsHaveTopics() {
        assertThat(up("--formats=html").settings().cluster().topics().all())
                .extracting(Topic::dataset)
                .contains("digests-html");
    }

    @Test
    void aStageAloneIsToldWhereOthersReachIt() {
        var publish = parsed(new PublishCommand(), List.of("--port=0", "--advertise=publish-1.example:8420"));

        assertThat(publish.settings().http().orElseThrow().advertised()).isEqualTo("publish-1.example:8420");
    }

    @Test
    void aGatewayThatOthersReachNeedsAToken() {
        var ingest = parsed(new IngestCommand(), List.of("--host=0.0.0.0"));

        assertThatThrownBy(ingest::settings)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("set a token");
    }

    private UpCommand up(String option) {
        return parsed(new UpCommand(), List.of("--data=" + data, option));
    }

    private static <T> T parsed(T command, List<String> arguments) {
        new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .parseArgs(new ArrayList<>(arguments).toArray(String[]::new));
        return command;
    }
}
