package dev.copydesk.stage.records;

/** What was asked for cannot be done; the message says why and names the fix. */
public final class OperationFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    public OperationFailed(String message) {
        super(message);
    }

    public OperationFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
