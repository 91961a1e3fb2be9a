package dev.copydesk.desk.command;

import dev.copydesk.desk.config.FetchOptions;
import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.input.InputOptions;
import dev.copydesk.desk.preview.Detail;
import dev.copydesk.desk.preview.LazyFetcher;
import dev.copydesk.desk.preview.PreviewJson;
import dev.copydesk.desk.preview.PreviewRow;
import dev.copydesk.desk.preview.PreviewStage;
import dev.copydesk.desk.preview.PreviewText;
import dev.copydesk.desk.preview.Previewer;
import dev.copydesk.desk.text.Terminal;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "preview",
        description = "Show what the pipeline would make of pages, without Kafka.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  copydesk preview page.html                  the digest",
            "  copydesk preview --stage article page.html  an outline of what was found",
            "  copydesk preview --full --links page.html   with whole paragraphs and links",
            "  copydesk preview --why page.html            why a block was kept or dropped",
            "  copydesk preview --json *.html              a line for each page",
            "",
            "In an outline the number before a block counts its words; [json-ld] or the",
            "like says where in the page a value was found.",
            "",
            "With --why, + is part of the text and - is not. Short blocks outside the",
            "element that holds the body, and long runs dropped for one reason, are folded",
            "to a line; --all shows every block.",
            "",
            "With --json one line for each input, in order, never stopping at a bad one:",
            "  {\"input\": …, \"article\": {…}, \"enriched\": {…}, \"digest\": {…}}  or",
            "  {\"input\": …, \"error\": {\"code\": …, \"message\": …}}",
            "and with --why, in both, where the page could be read at all,",
            "  \"why\": {\"foundBy\": …, \"blocks\": […], \"omitted\": N}",
            "with the page's first 2000 blocks: \"kind\", \"text\" (200 characters at most),",
            "\"where\" and, unless the block is part of the text, \"dropped\".",
            "",
            "Exit code: 0 all read, 3 some refused (each with its reason)."
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
            paramLabel = "STAGE",
            description = "stop after one of ${COMPLETION-CANDIDATES} (default: digest; article where --why, --full"
                    + " or --links is given without --json)")
    @Nullable
    PreviewStage stage;

    @Option(names = "--full", description = "whole paragraphs and all pictures, not what fits on a line each")
    boolean full;

    @Option(names = "--links", description = "list the links of the text with their targets")
    boolean links;

    @Option(names = "--why", description = "why each block of a page is part of the text, or not")
    boolean why;

    @Option(names = "--all", description = "with --why: every block on a line of its own")
    boolean all;

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
        check();
        var out = spec.commandLine().getOut();
        var reader = inputs.reader(maxPageBytes);
        int refused = 0;
        try (var fetcher = new LazyFetcher(fetch.settings(maxPageBytes))) {
            var previewer = new Previewer(fetcher, last(), maxPageBytes, why);
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

    private void check() {
        if (maxPageBytes < 1) {
            throw new CommandFailure("--max-page-bytes must be positive");
        }
        if (all && !why) {
            throw new CommandFailure("--all belongs to --why");
        }
        if (json && (full || links || all)) {
            throw new CommandFailure("--full, --links and --all are for a person; --json holds all of the article");
        }
        if (links && why) {
            throw new CommandFailure("--links belongs to the outline; leave out --why");
        }
        if (!json && last() != PreviewStage.ARTICLE && (why || full || links)) {
            throw new CommandFailure("--why, --full and --links show what was found in the page: --stage article");
        }
    }

    private PreviewStage last() {
        if (stage != null) {
            return stage;
        }
        return !json && (why || full || links) ? PreviewStage.ARTICLE : PreviewStage.DIGEST;
    }

    private void print(PreviewRow row, PrintWriter out) {
        if (json) {
            out.println(Terminal.cleanJson(PreviewJson.line(row)));
        } else {
            out.println(new PreviewText(Terminal.ofStandardOutput(), new Detail(full, links, all)).print(row));
        }
        out.flush();
    }
}
