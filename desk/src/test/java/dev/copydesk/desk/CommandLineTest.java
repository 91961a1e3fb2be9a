package dev.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    static Stream<String> commands() {
        return Copydesk.commandLine().getSubcommands().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHelps(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "list", "remove"})
    void everyCommandOfTheDirectoryHelps(String command) {
        assertThat(run("directory", command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: copydesk directory " + command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "directory",
                "directory remove",
                "re-enrich",
                "re-enrich --all --since 7d",
                "re-enrich --speaker X https://wend.example/a",
                "re-enrich --since yesterday"
            })
    void whatIsMissingOrDoesNotGoTogetherIsAWrongCommandLine(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: ");
    }

    @Test
    void aFileOfPeopleIsReadBeforeKafkaIsAsked() {
        assertThat(run(
                        "directory",
                        "import",
                        folder.resolve("missing.csv").toString(),
                        "--bootstrap-servers",
                        "127.0.0.1:1"))
                .isEqualTo(1);
        assertThat(err.toString()).startsWith("copydesk: no file ");
    }

    @Test
    void aWrongCommandLineEndsWithTwo() {
        assertThat(run("preview", "--no-such-option", "x.html")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("copydesk: Unknown option")
                .contains("Usage: copydesk preview ")
                .endsWith("copydesk preview --help tells more" + System.lineSeparator())
                .doesNotContain("Examples:");
    }

    @Test
    void anUnknownCommandIsSaidWithoutAllTheHelp() {
        assertThat(run("statsu")).isEqualTo(2);
        assertThat(err.toString())
                .contains("'statsu'", "copydesk --help lists the commands")
                .doesNotContain("Usage: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"statsu --help", "--help statsu", "dlq lst --help", "statsu -h"})
    void anUnknownCommandIsRefusedEvenWhereHelpIsAskedFor(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("Did you mean: ");
    }

    @Test
    void upNamesADataFolderThatCannotBeMade() throws Exception {
        var file = Files.createFile(folder.resolve("file"));

        assertThat(run("up", "--port", "0", "--kafka-port", "0", "--data", file + "/data"))
                .isEqualTo(1);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("copydesk: the data folder " + file + "/data cannot be made");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--kafka-port"})
    void upNamesTheFlagOfATakenPortBeforeItStartsABroker(String flag) throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var free = flag.equals("--port") ? "--kafka-port" : "--port";

            assertThat(run(
                            "up",
                            free,
                            "0",
                            flag,
                            Integer.toString(taken.getLocalPort()),
                            "--data",
                            folder.resolve("data").toString()))
                    .isEqualTo(1);
        }
        assertThat(err.toString()).contains("; name another with " + flag + ", or 0");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void completionKnowsCommandsAndOptions(String shell) {
        assertThat(run("completion", shell)).isZero();
        assertThat(out.toString()).contains("re-enrich", "--bootstrap-servers", "complete -F _complete_copydesk");
    }

    @Test
    void theBrokerAloneNamesTheFlagOfATakenPort() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run(
                            "broker",
                            "--kafka-port",
                            Integer.toString(taken.getLocalPort()),
                            "--data",
                            folder.resolve("data").toString()))
                    .isEqualTo(1);
        }
        assertThat(err.toString()).contains("; name another with --kafka-port");
    }

    @Test
    void aSettingOutOfRangeIsSaidInOneLine() {
        assertThat(run("topics", "--partitions", "0")).isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly("copydesk: --partitions: 1 to 1000, not 0");
    }

    private int run(String... args) {
        var line = Copydesk.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(args);
    }
}
