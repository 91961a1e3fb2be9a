package dev.copydesk.trials.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The crash trial at any size, with its control. */
@Command(
        name = "crash-trial",
        description = "Kill stage processes in mid-stream, prove that every article comes out exactly once.",
        mixinStandardHelpOptions = true)
final class CrashTrialMain implements Callable<Integer> {
    @Option(names = "--pages", defaultValue = "5000", description = "pages to feed (default: ${DEFAULT-VALUE})")
    int pages = 5000;

    @Option(names = "--kills", defaultValue = "9", description = "how many kills (default: ${DEFAULT-VALUE})")
    int kills = 9;

    @Option(names = "--seed", defaultValue = "1", description = "of pages and moments (default: ${DEFAULT-VALUE})")
    long seed = 1;

    @Option(names = "--no-control", description = "leave the negative control out")
    boolean noControl;

    public static void main(String[] args) {
        System.exit(new CommandLine(new CrashTrialMain()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var report = CrashTrial.run(
                CrashPlan.exactlyOnce(pages, kills, seed),
                Files.createTempDirectory("copydesk-crash-"),
                System.err::println);
        System.out.println(report.text());
        if (noControl) {
            return report.proved() ? 0 : 1;
        }
        var control = CrashTrial.run(
                CrashPlan.control(pages, kills, seed),
                Files.createTempDirectory("copydesk-control-"),
                System.err::println);
        System.out.println(control.text());
        boolean works = control.duplicatesOn("articles") > 0 && !control.proved();
        System.out.println(
                works ? "The control failed the proof, as it must." : "THE CONTROL PASSED: the trial proves nothing.");
        return report.proved() && works ? 0 : 1;
    }
}
