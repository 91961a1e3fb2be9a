package dev.copydesk.desk.command;

import dev.copydesk.desk.config.FetchOptions;
import dev.copydesk.desk.config.InputOptions;
import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.preview.LazyFetcher;
import dev.copydesk.desk.preview.PreviewStage;
import dev.copydesk.desk.preview.Previewer;
import dev.copydesk.desk.preview.QueryFailure;
import dev.copydesk.desk.preview.RuleTrial;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.TagRule;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.operations.directory.FileRow;
import dev.copydesk.operations.directory.RuleFile;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "test",
        description = "Show whether pages would match a query, or the rules of a file, and where, without Kafka.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A query is words and \"phrases\"; all must be there unless OR stands between.",
            "  flood wall            both words, singular or plural, in any case",
            "  \"flood wall\" OR dyke  the phrase or the word; AND, OR, NOT in capitals",
            "  flood NOT (email OR chat)",
            "  \"flood wall\"~5        within five words of each other",
            "  kubern*               words that begin so, by three letters at least",
            "  title:flood           in the headline alone; so section: keyword: author:",
            "                        speaker: site:wend.example language:de",
            "  exact:WHO             as it is written, capitals and all",
            "",
            "Exit code: 0 all pages read, 3 some refused (each with its reason)."
        })
public final class TagsTestCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init")
    Tried tried;

    @Mixin
    InputOptions inputs = new InputOptions();

    @Mixin
    FetchOptions fetch = new FetchOptions();

    @Mixin
    JsonOption json = new JsonOption();

    /** One query, or a file of rules. */
    static final class Tried {
        @Option(names = "--query", paramLabel = "QUERY", description = "the query to be tried")
        @Nullable
        String query;

        @Option(names = "--rules", paramLabel = "FILE", description = "rules as copydesk tags import takes them")
        @Nullable
        String file;
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var reader = inputs.reader(TopicSettings.DEFAULTS.maxPageBytes());
        try (var trial = new RuleTrial(rules());
                var fetcher = new LazyFetcher(fetch.settings(TopicSettings.DEFAULTS.maxPageBytes()))) {
            var previewer = new Previewer(fetcher, PreviewStage.ENRICHED, TopicSettings.DEFAULTS.maxPageBytes(), false);
            for (var given : inputs.given()) {
                for (var input : reader.read(given)) {
                    var row = previewer.preview(input);
                    out.println(json.given() ? trial.json(row) : trial.text(row, Terminal.ofStandardOutput()));
                    out.flush();
                }
            }
            if (!json.given()) {
                out.println(trial.summary());
                out.flush();
            }
            return trial.refused() == 0 ? ExitCode.OK : ExitCode.SOME_REFUSED;
        }
    }

    private List<TagRule> rules() {
        if (tried.query != null) {
            QueryFailure.check(tried.query);
            return List.of(new TagRule("query", "query", tried.query, null));
        }
        return RuleFile.rows(tried.file == null ? "-" : tried.file).stream()
                .map(TagsTestCommand::rule)
                .toList();
    }

    private static TagRule rule(FileRow<TagRule> row) {
        if (row instanceof FileRow.Entry<TagRule> entry) {
            return entry.entry();
        }
        throw new CommandFailure("row " + row.number() + ": " + ((FileRow.Bad<TagRule>) row).problem());
    }
}
