package dev.copydesk.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.desk.Copydesk;
import org.junit.jupiter.api.Test;

class ManualPageTest {
    private static final String PAGE = ManualPage.of(Copydesk.commandLine().getCommandSpec());

    @Test
    void hasTheSectionsOfAManualPage() {
        assertThat(PAGE)
                .startsWith(".TH COPYDESK 1\n")
                .containsSubsequence(".SH NAME\ncopydesk \\- ", ".SH SYNOPSIS\n", ".SH COMMANDS\n", ".SH EXIT STATUS");
    }

    @Test
    void namesEveryCommandAndItsOptions() {
        Copydesk.commandLine()
                .getSubcommands()
                .keySet()
                .forEach(name -> assertThat(PAGE).contains("\n.SS copydesk " + name.replace("-", "\\-") + "\n"));
        assertThat(PAGE).contains("\n.SS copydesk dlq retry\n", "\n.B \\-\\-kafka\\-port N\n");
    }

    @Test
    void noLineOfTextIsTakenForAMacro() {
        assertThat(PAGE.lines().filter(line -> line.startsWith(".") || line.startsWith("'")))
                .allSatisfy(line -> assertThat(line).matches("\\.(TH|SH|SS|TP|PP|B|nf|fi)( .*)?"));
    }

    @Test
    void noVariableIsLeftOpen() {
        assertThat(PAGE).doesNotContain("${");
    }
}
