package dev.copydesk.desk.command;

import dev.copydesk.desk.config.ClusterContact;
import dev.copydesk.desk.config.KafkaOptions;
import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.text.DeadLetterText;
import dev.copydesk.desk.text.Progress;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.json.Json;
import dev.copydesk.operations.deadletters.LetterDetail;
import dev.copydesk.operations.deadletters.LetterId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "show",
        description =
                "Show all of one dead letter: why it failed, its headers, stack trace and payload, what was done with it.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit code: 0, 1 failed or no such letter."})
public final class DlqShowCommand implements Callable<Integer> {
    private static final int TEXT_IN_JSON = 1 << 20;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    KafkaOptions kafka = new KafkaOptions();

    @Parameters(paramLabel = "ID", description = "as copydesk dlq list shows it: extract.dlq-2@17")
    String id = "";

    @Option(
            names = "--raw",
            paramLabel = "FILE",
            description = "write the record's bytes there as they are; - for standard output")
    @Nullable
    String raw;

    @Option(names = "--json", description = "for machines: with the payload as text, to 1 Mi characters")
    boolean json;

    @Override
    public Integer call() {
        var letterId = LetterOptions.ids(spec, List.of(id)).get(0);
        ClusterContact.require(kafka);
        var terminal = Terminal.ofStandardOutput();
        var out = spec.commandLine().getOut();
        try (var letters =
                LetterOptions.read(kafka, Progress.on(spec.commandLine().getErr(), terminal))) {
            var detail = letters.find(letterId)
                    .orElseThrow(() -> new CommandFailure("no dead letter " + letterId
                            + ", or it has expired; copydesk dlq list --letters shows those that are there"));
            if (raw != null) {
                write(detail.payload().bytes(), raw, terminal);
            } else if (json) {
                out.println(Terminal.cleanJson(Json.text(row(letterId, detail))));
            } else {
                out.print(new DeadLetterText(terminal, Instant.now()).detail(detail));
            }
        }
        out.flush();
        return ExitCode.OK;
    }

    private void write(byte @Nullable [] bytes, String file, Terminal terminal) {
        var written = bytes == null ? new byte[0] : bytes;
        if (file.equals("-") && terminal.colours()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--raw -: bytes from outside could drive the terminal; name a file, or pipe them on");
        }
        try {
            if (file.equals("-")) {
                System.out.write(written);
                System.out.flush();
            } else {
                Files.write(Path.of(file), written);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " could not be written", e);
        }
    }

    private static Map<String, Object> row(LetterId id, LetterDetail detail) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", id);
        row.put("letter", detail.letter());
        row.put("message", detail.message());
        if (detail.stackTrace() != null) {
            row.put("stackTrace", detail.stackTrace());
        }
        row.put("headers", detail.headers());
        row.put("history", detail.history());
        row.put("bytes", detail.payload().size());
        if (detail.payload().isText()) {
            row.put("text", detail.payload().text(TEXT_IN_JSON));
        }
        return row;
    }
}
