package dev.copydesk.desk.command;

import dev.copydesk.desk.config.ClusterContact;
import dev.copydesk.desk.config.FormatOptions;
import dev.copydesk.desk.config.KafkaTopicOptions;
import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.settings.Setting;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.TopicProvisioner;
import dev.copydesk.stage.DataFolder;
import dev.copydesk.stage.records.Clients;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "doctor",
        description =
                "Check that this machine and the cluster have what the pipeline needs; each problem names its fix.",
        mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    KafkaTopicOptions kafka = new KafkaTopicOptions();

    @Mixin
    FormatOptions formats = new FormatOptions();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "the data folder to check (default: ./${DEFAULT-VALUE})")
    @Setting(key = "data.folder", unset = UpCommand.DATA_UNSET)
    Path data = Path.of(UpCommand.DATA);

    @Option(names = "--json", description = "for machines")
    boolean json;

    /** One thing that was checked. */
    record Check(String name, boolean ok, String detail) {}

    @Override
    public Integer call() throws Exception {
        var checks = new ArrayList<Check>();
        int java = Runtime.version().feature();
        checks.add(new Check("java", java >= 17, "Java " + java + (java >= 17 ? "" : "; 17 or newer is needed")));
        checks.add(disk());
        checks.addAll(cluster());
        var out = spec.commandLine().getOut();
        var terminal = Terminal.ofStandardOutput();
        for (var check : checks) {
            out.println(
                    json
                            ? Json.text(check)
                            : (check.ok() ? terminal.good("ok  ") : terminal.bad("bad ")) + " " + check.name() + ": "
                                    + check.detail());
        }
        out.flush();
        return checks.stream().allMatch(Check::ok) ? ExitCode.OK : ExitCode.DOWN;
    }

    private Check disk() throws IOException {
        var folder = new DataFolder(data);
        var problem = folder.problem();
        return new Check(
                "disk",
                problem.isEmpty(),
                problem.isPresent() ? problem.get() : (folder.freeBytes() >> 20) + " MiB free for " + folder.path());
    }

    private List<Check> cluster() throws InterruptedException {
        var where = kafka.bootstrapServers();
        try {
            ClusterContact.require(kafka);
        } catch (CommandFailure e) {
            return List.of(new Check("kafka", false, String.valueOf(e.getMessage())));
        }
        try (var admin = Clients.admin(kafka.cluster())) {
            int nodes =
                    admin.describeCluster().nodes().get(15, TimeUnit.SECONDS).size();
            var checks = new ArrayList<Check>();
            checks.add(new Check("kafka", nodes > 0, where + " answers, " + nodes + " broker(s)"));
            var findings = new TopicProvisioner(admin).check(kafka.topics(formats.formats()));
            if (findings.clean()) {
                checks.add(new Check("topics", true, "all there, as the catalogue says"));
            }
            if (!findings.missing().isEmpty()) {
                checks.add(new Check(
                        "topics",
                        false,
                        findings.missing().size() + " missing; create them: ./copydesk topics --create"));
            }
            findings.contradictions().forEach(c -> checks.add(new Check("topics", false, c)));
            return checks;
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            return List.of(new Check("kafka", false, where + " answers badly: " + e.getMessage()));
        }
    }
}
