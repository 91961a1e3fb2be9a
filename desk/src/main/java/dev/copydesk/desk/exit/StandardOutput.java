package dev.copydesk.desk.exit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Standard output whose faults end the command. A {@link java.io.PrintWriter} would swallow them, and {@code tail} would go on
 * for ever behind a reader that has gone.
 */
public final class StandardOutput extends OutputStream {
    private final OutputStream out;

    public StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    /**
     * @throws OutputClosed where the reader of a pipe has gone
     * @throws CommandFailure for every other fault
     */
    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static RuntimeException failure(IOException e) {
        var message = String.valueOf(e.getMessage());
        // the system's text, in its language: "Broken pipe", "Relais brisé (pipe)"
        return message.toLowerCase(Locale.ROOT).contains("pipe")
                ? new OutputClosed(e)
                : new CommandFailure("standard output cannot be written: " + message, e);
    }
}
