package dev.copydesk.desk.command;

import dev.copydesk.desk.config.FetchOptions;
import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.input.InputOptions;
import dev.copydesk.desk.preview.LazyFetcher;
import dev.copydesk.desk.preview.PreviewRow;
import dev.copydesk.desk.preview.PreviewStage;
import dev.copydesk.desk.preview.PreviewText;
import dev.copydesk.desk.preview.Previewer;
import dev.copydesk.desk.text.Terminal;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "preview",
        description = "Show what the pipeline would make of pages, without Kafka.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "With --json one line for each input, in order, never stopping at a bad one:",
            "  {\"input\": …, \"article\": {…}, \"enriched\": {…}, \"digest\": {…}}  or",
            "  {\"input\": …, \"error\": {\"code\": …, \"message\": …}}"
        })
public final class PreviewCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    InputOptions inputs = new InputOptions();

    @Mixin
    FetchOptions fetch = new FetchOptions();

    @Option(
            names = "--stage",
            defaultValue = "digest",
            description = "stop after one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    PreviewStage stage = PreviewStage.DIGEST;

    @Option(
            names = "--max-page-bytes",
            paramLabel = "N",
            defaultValue = "5242880",
            description = "the largest page (default: ${DEFAULT-VALUE})")
    int maxPageBytes = 5 << 20;

    @Option(names = "--json", description = "for machines")
    boolean json;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        if (maxPageBytes < 1) {
            throw new CommandFailure("--max-page-bytes must be positive");
        }
        var reader = inputs.reader(maxPageBytes);
        int refused = 0;
        try (var fetcher = new LazyFetcher(fetch.settings(maxPageBytes))) {
            var previewer = new Previewer(fetcher, stage, maxPageBytes);
            for (var given : inputs.given()) {
                for (var input : reader.read(given)) {
                    var row = previewer.preview(input);
                    refused += row.error() == null ? 0 : 1;
                    print(row, out);
                }
            }
        }
        return refused == 0 ? ExitCode.OK : ExitCode.SOME_REFUSED;
    }

    private void print(PreviewRow row, PrintWriter out) {
        if (json) {
            out.println(Terminal.cleanJson(Previewer.json(row)));
        } else {
            out.println(new PreviewText(Terminal.ofStandardOutput()).print(row));
        }
        out.flush();
    }
}
