package dev.copydesk.console.operator.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.stage.records.OperationFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleTokenTest {
    @TempDir
    Path folder;

    @Test
    void makesOneThatItsOwnerAloneReads() throws IOException {
        ConsoleToken.of(null, folder.resolve("data"));

        var file = folder.resolve("data/console-token");
        assertThat(Files.readString(file).strip()).hasSizeGreaterThanOrEqualTo(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void keepsTheOneThatItMade() throws IOException {
        ConsoleToken.of(null, folder);
        var made = Files.readString(folder.resolve("console-token")).strip();

        assertThat(ConsoleToken.of(null, folder).is(made)).isTrue();
    }

    @Test
    void closesAFileThatOthersCouldRead() throws IOException {
        var file = folder.resolve("console-token");
        Files.writeString(file, "somebody-wrote-this");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        ConsoleToken.of(null, folder);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void takesTheOneThatIsGivenAndWritesNoFile() {
        var token = ConsoleToken.of("given-on-the-line", folder);

        assertThat(token.is("given-on-the-line")).isTrue();
        assertThat(token.is("given-on-the-lin")).isFalse();
        assertThat(token.is(null)).isFalse();
        assertThat(folder.resolve("console-token")).doesNotExist();
    }

    @Test
    void refusesOneThatIsSoonGuessed() {
        assertThatThrownBy(() -> ConsoleToken.of("short", folder))
                .isInstanceOf(OperationFailed.class)
                .hasMessageContaining("12 to 512");
    }

    @Test
    void doesNotTellItself() {
        assertThat(ConsoleToken.of("given-on-the-line", folder)).asString().doesNotContain("given-on-the-line");
    }
}
