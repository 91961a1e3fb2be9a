package dev.copydesk.desk.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

class EnvironmentDefaultsTest {
    @Command
    static final class Sample implements Runnable {
        @Option(names = "--kafka-port", defaultValue = "9092")
        int kafkaPort;

        @Override
        public void run() {}
    }

    @Test
    void takesAnOptionThatIsLeftOutFromTheEnvironment() {
        assertThat(port(Map.of("COPYDESK_KAFKA_PORT", "19092"))).isEqualTo(19092);
    }

    @Test
    void believesTheCommandLineBeforeTheEnvironment() {
        assertThat(port(Map.of("COPYDESK_KAFKA_PORT", "19092"), "--kafka-port", "29092"))
                .isEqualTo(29092);
    }

    @Test
    void fallsBackToTheOptionsDefault() {
        assertThat(port(Map.of())).isEqualTo(9092);
    }

    @Test
    void takesABlankVariableForNone() {
        assertThat(port(Map.of("COPYDESK_KAFKA_PORT", ""))).isEqualTo(9092);
    }

    private static int port(Map<String, String> environment, String... args) {
        var sample = new Sample();
        var line = new CommandLine(sample);
        line.setDefaultValueProvider(new EnvironmentDefaults(environment));
        line.parseArgs(args);
        return sample.kafkaPort;
    }
}
