package dev.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** A command's help shows what has effect there, and nothing else. */
class HelpTextsTest {
    @ParameterizedTest
    @CsvSource({
        "tail, --partitions",
        "tail, --max-page-bytes",
        "tail, --replication-factor",
        "status, --partitions",
        "explain, --max-page-bytes",
        "submit, --partitions",
        "write, --advertise",
        "fetch, --advertise",
        "fetch, --threads",
        "fetch, --data",
        "write, --guarantee",
        "enrich, --advertise"
    })
    void anOptionWithoutEffectIsNoOption(String command, String option) {
        assertThat(line(command).getCommandSpec().findOption(option)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "topics, --partitions",
        "up, --partitions",
        "submit, --max-page-bytes",
        "extract, --threads",
        "publish, --advertise",
        "write, --group-protocol"
    })
    void anOptionWithEffectIsOne(String command, String option) {
        assertThat(line(command).getCommandSpec().findOption(option)).isNotNull();
    }

    @Test
    void everyValueHasANameInCapitals() {
        assertThat(options(Copydesk.commandLine()))
                .filteredOn(option -> option.arity().max() > 0 && !option.hidden())
                .allSatisfy(option ->
                        assertThat(option.paramLabel()).as(option.longestName()).doesNotStartWith("<"));
    }

    private static CommandLine line(String command) {
        var line = Copydesk.commandLine().getSubcommands().get(command);
        return Objects.requireNonNull(line, command);
    }

    private static List<OptionSpec> options(CommandLine line) {
        var options = new ArrayList<>(line.getCommandSpec().options());
        line.getSubcommands().values().forEach(subcommand -> options.addAll(options(subcommand)));
        return options;
    }
}
