package dev.copydesk.trials.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The restart trial at any size. */
@Command(
        name = "restart-trial",
        description = "Kill `up` in mid-stream, start it again on the same data, count what comes out.",
        mixinStandardHelpOptions = true)
final class RestartTrialMain implements Callable<Integer> {
    @Option(names = "--pages", defaultValue = "500", description = "pages to hand in (default: ${DEFAULT-VALUE})")
    int pages = 500;

    @Option(names = "--kill-at", description = "digests after which to kill (default: half of the pages)")
    int killAt;

    public static void main(String[] args) {
        System.exit(new CommandLine(new RestartTrialMain()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("copydesk-restart-");
        System.err.println("in " + folder);
        var report = RestartTrial.run(pages, killAt == 0 ? pages / 2 : killAt, folder);
        System.out.println(report.text());
        boolean once =
                report.on("enriched").exactlyOnce() && report.on("digests").exactlyOnce();
        return once && report.on("articles").missing() == 0 ? 0 : 1;
    }
}
