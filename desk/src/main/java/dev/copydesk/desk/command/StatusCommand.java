package dev.copydesk.desk.command;

import dev.copydesk.desk.config.Clients;
import dev.copydesk.desk.config.KafkaOptions;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.status.LagMeter;
import dev.copydesk.desk.status.StageLag;
import dev.copydesk.desk.status.StatusReport;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.json.Json;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "status",
        description = "Show what waits for each stage, in records and seconds, and the dead letters.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit code: 0 healthy, 4 lagging (older than --max-age), 5 a stage has no process."})
public final class StatusCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    KafkaOptions kafka = new KafkaOptions();

    @Option(names = "--json", description = "for machines")
    boolean json;

    @Option(names = "--watch", description = "again every two seconds, until interrupted")
    boolean watch;

    @Option(
            names = "--max-age",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "the oldest record may wait so long in a healthy pipeline (default: ${DEFAULT-VALUE})")
    long maxAgeSeconds = 60;

    @Override
    public Integer call() throws InterruptedException {
        Clients.requireCluster(kafka);
        var topics = kafka.topics();
        try (var admin = Clients.admin(kafka);
                var reader = Clients.reader(kafka.client(), topics)) {
            var meter = new LagMeter(admin, reader, topics);
            while (true) {
                var report = StatusReport.of(meter, System.currentTimeMillis(), maxAgeSeconds * 1_000);
                print(report);
                if (!watch) {
                    return exitCode(report);
                }
                TimeUnit.SECONDS.sleep(2);
            }
        }
    }

    private static int exitCode(StatusReport report) {
        return switch (report.health()) {
            case HEALTHY -> ExitCode.OK;
            case LAGGING -> ExitCode.LAGGING;
            case DOWN -> ExitCode.DOWN;
        };
    }

    private void print(StatusReport report) {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.text(report));
            out.flush();
            return;
        }
        var terminal = Terminal.ofStandardOutput();
        var health = report.health().name().toLowerCase(java.util.Locale.ROOT);
        out.println(report.health() == StatusReport.Health.HEALTHY ? terminal.good(health) : terminal.bad(health));
        out.printf("%-10s %8s %10s  %s%n", "STAGE", "MEMBERS", "WAITING", "OLDEST");
        for (StageLag lag : report.stages()) {
            var records = lag.records();
            var age = lag.oldestAgeMillis();
            out.printf(
                    "%-10s %8d %10s  %s%n",
                    lag.stage(),
                    lag.members(),
                    records == null ? "unknown" : records.toString(),
                    age != null ? Terminal.duration(age) : records != null && records == 0 ? "-" : "unknown");
        }
        report.deadLetters().forEach((dataset, count) -> out.printf("%-19s %10d%n", dataset, count));
        out.flush();
    }
}
