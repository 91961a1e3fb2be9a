package dev.copydesk.desk.text;

import java.io.PrintWriter;
import java.util.Locale;

/** A line that counts, where a person looks on; for others nothing. */
public final class Progress {
    private static final long PAUSE_NANOS = 500_000_000;

    private final PrintWriter out;
    private final boolean shown;
    private long last = System.nanoTime();
    private boolean written;

    private Progress(PrintWriter out, boolean shown) {
        this.out = out;
        this.shown = shown;
    }

    /** On {@code err}, which keeps it out of what is piped on. */
    public static Progress on(PrintWriter err, Terminal terminal) {
        return new Progress(err, terminal.colours());
    }

    /** {@code 12,000 articles read}. */
    public void count(long done, String what) {
        long now = System.nanoTime();
        if (shown && now - last > PAUSE_NANOS) {
            last = now;
            written = true;
            out.print("\r\u001b[K" + String.format(Locale.ROOT, "%,d", done) + " " + what);
            out.flush();
        }
    }

    /** Takes the line away. */
    public void end() {
        if (written) {
            out.print("\r\u001b[K");
            out.flush();
            written = false;
        }
    }
}
