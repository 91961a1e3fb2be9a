package dev.copydesk.desk.command;

import picocli.CommandLine.Option;

/** {@code --dry-run} of a command that changes something. */
final class DryRunOption {
    @Option(names = "--dry-run", description = "say what would be done, and change nothing")
    private boolean given;

    boolean given() {
        return given;
    }
}
