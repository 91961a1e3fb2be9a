package dev.copydesk.desk.command;

import dev.copydesk.desk.config.FetchOptions;
import dev.copydesk.desk.config.InputOptions;
import dev.copydesk.desk.config.LanguageModelOptions;
import dev.copydesk.desk.config.TagModelOptions;
import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.preview.LazyFetcher;
import dev.copydesk.desk.preview.PreviewDetail;
import dev.copydesk.desk.preview.PreviewJson;
import dev.copydesk.desk.preview.PreviewRow;
import dev.copydesk.desk.preview.PreviewStage;
import dev.copydesk.desk.preview.PreviewText;
import dev.copydesk.desk.preview.Previewer;
import dev.copydesk.desk.settings.Setting;
import dev.copydesk.desk.tail.RecordFormat;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.enrich.Enricher;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.publish.writing.model.DraftWriter;
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
            "  copydesk preview page.html                  the digest, and every quote",
            "  copydesk preview --stage article page.html  an outline of what was found",
            "  copydesk preview --full --links page.html   with whole paragraphs and links",
            "  copydesk preview --stage enriched page.html the quotes, speakers and tags",
            "  copydesk preview --why page.html            what decided, of blocks and quotes",
            "  copydesk preview --why --stage enriched page.html   of quotes alone",
            "  copydesk preview --json *.html              a line for each page",
            "",
            "In an outline the number before a block counts its words; [json-ld] or the",
            "like says where in the page a value was found.",
            "",
            "With --why, + is part of the text and - is not. Short blocks outside the",
            "element that holds the body, and long runs dropped for one reason, are folded",
            "to a line; --all shows every block. Below stands every quote with the words",
            "that attribute it, the rule that decided and whom a pronoun or a part of a name",
            "stands for; then what was between marks and is no quote.",
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

    @Mixin
    LanguageModelOptions languageModel = new LanguageModelOptions();

    @Mixin
    TagModelOptions tagModels = new TagModelOptions();

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            description = "stop after one of ${COMPLETION-CANDIDATES} (default: digest; without --json, enriched where"
                    + " --why is given, and article where --full or --links is)")
    @Nullable
    PreviewStage stage;

    @Option(names = "--full", description = "whole paragraphs and quotes, and all pictures")
    boolean full;

    @Option(names = "--links", description = "list the links of the text with their targets")
    boolean links;

    @Option(names = "--why", description = "why each block is part of the text or not, and who said each quote")
    boolean why;

    @Option(names = "--all", description = "with --why: every block on a line of its own")
    boolean all;

    @Option(names = "--max-page-bytes", paramLabel = "N", description = "the largest page (default: ${DEFAULT-VALUE})")
    @Setting(key = "topics.max-page-bytes", of = TopicSettings.class)
    int maxPageBytes = TopicSettings.DEFAULTS.maxPageBytes();

    @Option(names = "--json", description = "for machines")
    boolean json;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json (as --json), or the digest as markdown or html (default: text)")
    RecordFormat format = RecordFormat.TEXT;

    @Override
    public Integer call() {
        json |= format == RecordFormat.JSON;
        check();
        var out = spec.commandLine().getOut();
        var reader = inputs.reader(maxPageBytes);
        var enricher = new Enricher(tagModels.finders());
        int refused = 0;
        try (var fetcher = new LazyFetcher(fetch.settings(maxPageBytes))) {
            var writer = languageModel
                    .settings()
                    .map(writing -> new DraftWriter(writing.model()))
                    .orElse(null);
            var previewer = new Previewer(fetcher, last(), maxPageBytes, explainsBlocks(), enricher, writer);
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
        if (all && !why) {
            throw new CommandFailure("--all belongs to --why");
        }
        if (json && (full || links || all)) {
            throw new CommandFailure("--full, --links and --all are for a person; --json holds all of the article");
        }
        boolean document = format == RecordFormat.MARKDOWN || format == RecordFormat.HTML;
        if (document && (json || last() != PreviewStage.DIGEST)) {
            throw new CommandFailure("--format " + format.lower() + " is of the digest; leave out --json and --stage");
        }
        if (links && why) {
            throw new CommandFailure("--links belongs to the outline; leave out --why");
        }
        if (!json && last() == PreviewStage.DIGEST && (why || full)) {
            throw new CommandFailure("--why and --full show what was found in the page: --stage article or enriched");
        }
        if (!json && last() != PreviewStage.ARTICLE && links) {
            throw new CommandFailure("--links belongs to the outline: --stage article");
        }
    }

    private PreviewStage last() {
        if (stage != null) {
            return stage;
        }
        if (json || !(why || full || links)) {
            return PreviewStage.DIGEST;
        }
        return why ? PreviewStage.ENRICHED : PreviewStage.ARTICLE;
    }

    /** A person who asks for that stage asks about quotes alone. */
    private boolean explainsBlocks() {
        return why && (json || stage != PreviewStage.ENRICHED);
    }

    private void print(PreviewRow row, PrintWriter out) {
        if (json) {
            out.println(Terminal.cleanJson(PreviewJson.line(row)));
        } else if (format != RecordFormat.TEXT && row.digest() != null) {
            out.println(format.document(row.digest()));
        } else {
            out.println(
                    new PreviewText(Terminal.ofStandardOutput(), new PreviewDetail(full, links, why, all)).print(row));
        }
        out.flush();
    }
}
