package dev.copydesk.desk.command;

import dev.copydesk.desk.config.ClusterContact;
import dev.copydesk.desk.config.InputOptions;
import dev.copydesk.desk.config.KafkaWriteOptions;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.json.Json;
import dev.copydesk.operations.submit.Submission;
import dev.copydesk.operations.submit.Submitter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "submit",
        description = "Feed articles to a running pipeline: URLs to fetch, or pages that you have.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit code: 0 all taken, 3 some refused (each with its reason), 1 none could be sent."})
public final class SubmitCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    InputOptions inputs = new InputOptions();

    @Mixin
    KafkaWriteOptions kafka = new KafkaWriteOptions();

    @Mixin
    JsonOption json = new JsonOption();

    @Override
    public Integer call() {
        var topics = kafka.topics();
        ClusterContact.require(kafka);
        var reader = inputs.reader(topics.settings().maxPageBytes());
        var terminal = Terminal.ofStandardOutput();
        var out = spec.commandLine().getOut();
        var names = inputs.given();
        long taken = 0;
        long refused = 0;
        try (var submitter = Submitter.open(kafka.cluster())) {
            for (int i = 0; i < names.size(); i++) {
                var given = names.get(i);
                var place = names.size() > 1 ? "[" + (i + 1) + "/" + names.size() + "] " : "";
                for (var input : reader.read(given)) {
                    var submission = submitter.submit(input);
                    if (submission.refusal() == null) {
                        taken++;
                    } else {
                        refused++;
                    }
                    out.println(
                            json.given()
                                    ? Terminal.cleanJson(Json.text(submission))
                                    : place + line(terminal, submission));
                    out.flush();
                }
            }
        }
        if (!json.given()) {
            out.println(taken + " taken, " + refused + " refused");
            out.flush();
        }
        return refused == 0 ? ExitCode.OK : ExitCode.SOME_REFUSED;
    }

    private static String line(Terminal terminal, Submission submission) {
        var refusal = submission.refusal();
        var input = Terminal.clean(submission.input());
        if (refusal != null) {
            return terminal.bad("refused") + "  " + input + ": " + refusal.code() + ": "
                    + Terminal.clean(refusal.message());
        }
        return terminal.good("taken") + "    " + input
                + (submission.articleId() == null ? "  to be fetched" : "  article " + submission.articleId());
    }
}
