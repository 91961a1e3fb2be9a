package dev.copydesk.desk.exit;

/** What the process answers its caller. */
public final class ExitCode {
    public static final int OK = 0;
    public static final int FAILED = 1;
    public static final int USAGE = 2;
    public static final int SOME_REFUSED = 3;
    public static final int LAGGING = 4;
    public static final int DOWN = 5;

    /** As a shell tells of a process that ended by SIGPIPE. */
    public static final int OUTPUT_CLOSED = 141;

    private ExitCode() {}
}
