package dev.copydesk.desk.exit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import org.junit.jupiter.api.Test;

class StandardOutputTest {
    @Test
    void aReaderThatHasGoneEndsTheCommand() {
        var out = failingWith("Broken pipe");

        assertThatThrownBy(() -> out.println("a digest")).isInstanceOf(OutputClosed.class);
    }

    @Test
    void aDiskThatIsFullIsAFailure() {
        var out = failingWith("No space left on device");

        assertThatThrownBy(() -> out.println("a digest"))
                .isInstanceOf(CommandFailure.class)
                .hasMessage("standard output cannot be written: No space left on device");
    }

    private static PrintWriter failingWith(String message) {
        var failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
        return new PrintWriter(new OutputStreamWriter(new StandardOutput(failing), UTF_8), true);
    }
}
