package dev.copydesk.desk.command;

import dev.copydesk.operations.directory.ImportPlan;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What an import of a file is told, whatever the file holds. */
final class ImportOptions {
    @Parameters(paramLabel = "FILE", description = "JSON or CSV as described below, in UTF-8; - for standard input")
    private String file = "";

    @Option(names = "--skip-bad", description = "leave rows out that are wrong, and take the others")
    private boolean skipBad;

    @Mixin
    private DryRunOption dryRun = new DryRunOption();

    @Mixin
    private JsonOption json = new JsonOption();

    String file() {
        return file;
    }

    boolean dryRun() {
        return dryRun.given();
    }

    boolean json() {
        return json.given();
    }

    /** Whether the rows of the plan are taken: all are right, or the wrong ones may be left out. */
    boolean takes(ImportPlan<?> plan) {
        return plan.bad().isEmpty() || skipBad;
    }
}
