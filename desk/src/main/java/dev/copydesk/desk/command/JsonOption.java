package dev.copydesk.desk.command;

import picocli.CommandLine.Option;

/** {@code --json} of a command that lists items. */
final class JsonOption {
    @Option(names = "--json", description = "for machines: JSON, a line for each item")
    private boolean given;

    boolean given() {
        return given;
    }
}
