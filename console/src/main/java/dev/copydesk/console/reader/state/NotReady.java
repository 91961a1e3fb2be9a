package dev.copydesk.console.reader.state;

/** The stores cannot be asked yet. */
public final class NotReady extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotReady(String message) {
        super(message);
    }
}
