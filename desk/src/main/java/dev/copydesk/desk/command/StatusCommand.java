package dev.copydesk.desk.command;

import dev.copydesk.desk.config.ClusterContact;
import dev.copydesk.desk.config.HealthOptions;
import dev.copydesk.desk.config.KafkaOptions;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.text.StatusText;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.operations.deadletters.DeadLetters;
import dev.copydesk.operations.status.Assessment;
import dev.copydesk.operations.status.Health;
import dev.copydesk.operations.status.LagMeter;
import dev.copydesk.operations.status.OpenLetters;
import dev.copydesk.operations.status.ReadBudget;
import dev.copydesk.operations.status.StatusReport;
import dev.copydesk.stage.records.Clients;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "status",
        description = "Show what waits for each stage, in records and seconds, whether it falls, and the dead letters.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Where something waits it is measured twice, to tell whether that grows or falls.",
            "Exit code: 0 healthy; 4 lagging (older than --max-age), not moving or unknown; 5 a stage has no process."
        })
public final class StatusCommand implements Callable<Integer> {
    private static final Duration BETWEEN = Duration.ofSeconds(2);
    private static final Duration LETTERS_PATIENCE = Duration.ofSeconds(5);

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    KafkaOptions kafka = new KafkaOptions();

    @Option(names = "--json", description = "for machines; with --watch a line for each measurement")
    boolean json;

    @Option(names = "--watch", description = "again every two seconds, until interrupted")
    boolean watch;

    @Mixin
    HealthOptions health = new HealthOptions();

    @Override
    public Integer call() throws InterruptedException {
        var limits = health.limits();
        ClusterContact.require(kafka);
        try (var admin = Clients.admin(kafka.cluster());
                var reader = Clients.sampler(kafka.cluster());
                var letters = DeadLetters.open(kafka.cluster())) {
            var meter = new LagMeter(admin, reader, kafka.topics());
            var assessment = new Assessment(limits);
            Supplier<StatusReport> measure = () -> assessment.report(
                    meter.measure(StageName.ALL_AND_WRITE, System.currentTimeMillis(), ReadBudget.ONCE),
                    Map.of(),
                    OpenLetters.count(letters, LETTERS_PATIENCE));
            return watch ? watch(measure) : once(measure);
        }
    }

    private int once(Supplier<StatusReport> measure) throws InterruptedException {
        var report = measure.get();
        boolean waiting = report.stages().stream()
                .anyMatch(stage -> stage.records() != null && stage.records() > 0 && stage.trend() == null);
        if (waiting) {
            TimeUnit.NANOSECONDS.sleep(BETWEEN.toNanos());
            report = measure.get();
        }
        print(report, false);
        return exitCode(report.health());
    }

    private int watch(Supplier<StatusReport> measure) throws InterruptedException {
        boolean redraw = !json && Terminal.ofStandardOutput().colours();
        while (true) {
            print(measure.get(), redraw);
            TimeUnit.NANOSECONDS.sleep(BETWEEN.toNanos());
        }
    }

    private static int exitCode(Health health) {
        return switch (health) {
            case HEALTHY -> ExitCode.OK;
            case LAGGING, UNKNOWN, STALLED -> ExitCode.LAGGING;
            case DOWN -> ExitCode.DOWN;
        };
    }

    private void print(StatusReport report, boolean redraw) {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.text(report));
        } else {
            var text = new StatusText(Terminal.ofStandardOutput()).of(report);
            // from the top left, and nothing left of what was there
            out.print(redraw ? "\u001b[H\u001b[J" + text : text);
        }
        out.flush();
    }
}
