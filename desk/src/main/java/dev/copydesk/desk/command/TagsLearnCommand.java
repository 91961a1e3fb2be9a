package dev.copydesk.desk.command;

import dev.copydesk.desk.config.ClusterContact;
import dev.copydesk.desk.config.KafkaOptions;
import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.text.LearningText;
import dev.copydesk.desk.text.Progress;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.enrich.tags.learned.LearnedModel;
import dev.copydesk.enrich.tags.learned.ModelVersion;
import dev.copydesk.enrich.tags.learned.TagLearner;
import dev.copydesk.events.TagModel;
import dev.copydesk.events.json.Json;
import dev.copydesk.operations.tags.ArchiveFile;
import dev.copydesk.operations.tags.ArchiveRow.Bad;
import dev.copydesk.operations.tags.ArticleArchive;
import dev.copydesk.operations.tags.ModelFile;
import dev.copydesk.operations.tags.ModelTopic;
import dev.copydesk.operations.tags.PublishedArchive;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
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
        name = "learn",
        description = "Learn a site's own labels from its tagged archive, into a model that labels new articles.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "FILE.jsonl: a JSON object on each line,",
            "  {\"title\": …, \"text\": …, \"tags\": [\"…\"]}",
            "and perhaps \"id\", which no two rows may share, and \"language\" (en, de).",
            "Rows that are wrong are left out and named.",
            "",
            "The model is used with --tag-model (preview, enrich, up); or by every enrich",
            "stage: copydesk tags use MODEL.",
            "",
            "Exit code: 0 learned, 1 nothing could be learned."
        })
public final class TagsLearnCommand implements Callable<Integer> {
    private static final int SHOWN = 20;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    KafkaOptions kafka = new KafkaOptions();

    @Parameters(paramLabel = "FILE.jsonl", arity = "0..1", description = "the archive; - for standard input")
    @Nullable
    String file;

    @Option(
            names = "--from-topic",
            description = "learn from the enriched articles on the cluster that their publishers, or rules, tagged")
    boolean fromTopic;

    @Option(names = "--out", paramLabel = "MODEL", description = "the file that the model is written to")
    @Nullable
    Path out;

    @Option(names = "--publish", description = "put the model on the directory's topic, for every enrich stage to use")
    boolean publish;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "the model's name: lower-case letters, digits, hyphens (default: as the file is called)")
    @Nullable
    String name;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "learn from rows of this language, and those that name none (default: that of most rows)")
    @Nullable
    String language;

    @Option(
            names = "--min-examples",
            paramLabel = "N",
            defaultValue = "4",
            description = "leave labels out that fewer rows have (default: ${DEFAULT-VALUE})")
    int minExamples = TagLearner.MIN_EXAMPLES;

    @Option(names = "--json", description = "for machines: one object with all labels and all rows left out")
    boolean json;

    @Override
    public Integer call() {
        check();
        var archive = archive();
        var learned = new TagLearner(name(), archive.language(), minExamples)
                .learn(archive.texts())
                .orElseThrow(() -> new CommandFailure(nothing(archive)));
        int bytes = out == null ? 0 : ModelFile.write(learned.model(), out);
        if (publish) {
            new ModelTopic(kafka.cluster(), Clock.systemUTC()).put(learned.model());
        }
        var writer = spec.commandLine().getOut();
        writer.println(json ? json(archive, learned) : text(archive, learned, bytes));
        writer.flush();
        return ExitCode.OK;
    }

    private void check() {
        if (fromTopic == (file != null)) {
            throw wrong("Learn from what? FILE.jsonl, or --from-topic");
        }
        if (out == null && !publish) {
            throw wrong("Where does the model go? --out MODEL, or --publish");
        }
        if (minExamples < 2) {
            throw wrong("--min-examples: at least 2, not " + minExamples);
        }
        if (language != null && !language.matches("[a-z]{2,3}")) {
            throw wrong("--language: a code such as en or de, not " + Terminal.clean(language));
        }
        if (!TagModel.isName(name())) {
            throw wrong("--name: lower-case letters, digits and hyphens, 40 at most, not " + Terminal.clean(name()));
        }
        if (fromTopic || publish) {
            ClusterContact.require(kafka);
        }
    }

    private ArticleArchive archive() {
        if (file != null) {
            return ArticleArchive.of(ArchiveFile.rows(file), language);
        }
        var progress = Progress.on(spec.commandLine().getErr(), Terminal.ofStandardOutput());
        var rows = PublishedArchive.rows(kafka.cluster(), n -> progress.count(n, "articles read"));
        progress.end();
        return ArticleArchive.of(rows, language);
    }

    /** As asked for, else as the file is called that the model goes to, or else the one that it comes from. */
    private String name() {
        if (name != null) {
            return name;
        }
        var source = out != null ? out.getFileName().toString() : file == null || file.equals("-") ? "site" : file;
        var plain = Path.of(source).getFileName().toString().toLowerCase(Locale.ROOT);
        int dot = plain.indexOf('.');
        var slug = (dot > 0 ? plain.substring(0, dot) : plain)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+", "");
        return slug.isEmpty() ? "site" : slug.substring(0, Math.min(40, slug.length()));
    }

    private String nothing(ArticleArchive archive) {
        var wrong = archive.bad().isEmpty()
                ? ""
                : "; of the rows left out, line " + archive.bad().get(0).line() + ": "
                        + Terminal.clean(archive.bad().get(0).problem());
        return "nothing to learn: " + archive.texts().size() + " rows can be read, and at least "
                + TagLearner.LEAST_ROWS + " are needed, with a label that " + minExamples + " of them have" + wrong;
    }

    private String text(ArticleArchive archive, LearnedModel learned, int bytes) {
        var terminal = Terminal.ofStandardOutput();
        var text = new StringBuilder();
        archive.bad().stream()
                .limit(SHOWN)
                .forEach(bad -> text.append(terminal.bad("left out"))
                        .append("  line ")
                        .append(bad.line())
                        .append(": ")
                        .append(Terminal.clean(bad.problem()))
                        .append('\n'));
        if (archive.bad().size() > SHOWN) {
            text.append("          … and ").append(archive.bad().size() - SHOWN).append(" more\n");
        }
        if (archive.otherLanguages() > 0) {
            text.append(archive.otherLanguages())
                    .append(" rows in other languages than ")
                    .append(archive.language())
                    .append(" left out\n");
        }
        text.append(new LearningText(terminal).print(learned)).append('\n');
        if (out != null) {
            text.append("\nwritten to ").append(out).append(String.format(Locale.ROOT, " (%,d bytes)\n", bytes));
        }
        if (publish) {
            text.append("\non the directory's topic as ")
                    .append(learned.model().key())
                    .append("; copydesk re-enrich brings back older articles\n");
        }
        return text.toString().stripTrailing();
    }

    private static String json(ArticleArchive archive, LearnedModel learned) {
        var model = learned.model();
        var report = learned.report();
        var line = new LinkedHashMap<String, Object>();
        line.put("model", ModelVersion.of(model).toString());
        line.put("language", model.language());
        line.put("rows", report.rows());
        line.put("used", report.used());
        line.put("otherLanguages", archive.otherLanguages());
        line.put("bad", archive.bad().stream().map(TagsLearnCommand::fields).toList());
        line.put("heldOut", report.heldOut());
        line.put("labels", report.kept());
        line.put("leftOut", report.leftOut());
        return Terminal.cleanJson(Json.text(line));
    }

    private static Map<String, Object> fields(Bad bad) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("line", bad.line());
        fields.put("problem", bad.problem());
        return fields;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
