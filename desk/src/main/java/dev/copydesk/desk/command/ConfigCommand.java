package dev.copydesk.desk.command;

import dev.copydesk.desk.config.KafkaOptions;
import dev.copydesk.desk.config.KafkaProperties;
import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.settings.Configuration;
import dev.copydesk.desk.settings.ConfiguredDefaults;
import dev.copydesk.desk.settings.ExampleFile;
import dev.copydesk.desk.settings.GivenFlags;
import dev.copydesk.desk.settings.GivenValue;
import dev.copydesk.desk.settings.InForce;
import dev.copydesk.desk.settings.SettingSource;
import dev.copydesk.desk.settings.ShowsConfiguration;
import dev.copydesk.desk.text.Columns;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.json.Json;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

@Command(
        name = "config",
        description = "Show the settings in force, and where each comes from.",
        mixinStandardHelpOptions = true,
        subcommands = ConfigCheckCommand.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  copydesk config                              # the environment and the file of settings",
            "  copydesk config up --port 8500               # those of a command, with its flags",
            "  copydesk config --example > copydesk.yaml    # a file to start from",
            "  copydesk config check copydesk.yaml",
            "",
            "Exit code: 0, or 2 where a setting is wrong."
        })
public final class ConfigCommand implements Callable<Integer>, ShowsConfiguration {
    private static final int WIDEST_VALUE = 60;

    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Option(names = "--json", description = "for machines")
    boolean json;

    @Option(names = "--example", description = "print a file of settings to start from, with every setting there is")
    boolean example;

    @Parameters(
            paramLabel = "COMMAND [OPTION…]",
            arity = "0..*",
            description = "the command that would run with them, and its flags (default: every setting)")
    List<String> command = new ArrayList<>();

    @Spec
    void spec(CommandSpec its) {
        spec = its;
        // what follows the command's name is of that command
        its.parser().stopAtPositional(true);
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var configuration = configuration(spec);
        if (example) {
            out.print(ExampleFile.of(configuration.catalogue()));
            out.flush();
            return ExitCode.OK;
        }
        var problems = new ArrayList<>(configuration.problems());
        var rows = rows(configuration, problems);
        var warnings = new ArrayList<>(configuration.warnings());
        warnings.addAll(configuration.unknownVariables());
        if (json) {
            out.println(Terminal.cleanJson(Json.text(document(configuration, rows, problems, warnings))));
        } else {
            print(configuration, rows, out);
            warnings.forEach(warning -> out.println("! " + Terminal.clean(warning)));
            problems.forEach(problem -> out.println("! " + Terminal.clean(problem)));
        }
        out.flush();
        return problems.isEmpty() ? ExitCode.OK : ExitCode.USAGE;
    }

    static Configuration configuration(CommandSpec spec) {
        if (spec.defaultValueProvider() instanceof ConfiguredDefaults defaults) {
            return defaults.configuration();
        }
        throw new IllegalStateException("a command line without a configuration");
    }

    private List<InForce> rows(Configuration configuration, List<String> problems) {
        if (command.isEmpty()) {
            return withProperties(InForce.all(configuration), problems);
        }
        var parsed = parsed();
        problems.addAll(GivenFlags.problems(parsed, configuration.catalogue()));
        var commands = GivenFlags.withSubcommands(parsed);
        ParseResult last = commands.get(commands.size() - 1);
        if (commands.size() == 1) {
            throw new CommandFailure("which command's? copydesk --help lists them");
        }
        return withProperties(InForce.of(configuration, last), problems);
    }

    /** Its flags alone matter: what else it needs may be left out. */
    private ParseResult parsed() {
        var root = spec.root().commandLine();
        collectErrors(root);
        var parsed = root.parseArgs(command.toArray(String[]::new));
        for (var part : GivenFlags.withSubcommands(parsed)) {
            for (var error : part.errors()) {
                if (error instanceof ParameterException wrong && !(error instanceof MissingParameterException)) {
                    throw wrong;
                }
            }
        }
        return parsed;
    }

    private static void collectErrors(CommandLine line) {
        line.getCommandSpec().parser().collectErrors(true);
        line.getSubcommands().values().forEach(ConfigCommand::collectErrors);
    }

    /** With what the file of properties gives Kafka's clients, beneath all else. */
    private static List<InForce> withProperties(List<InForce> rows, List<String> problems) {
        var file = rows.stream()
                .filter(row -> row.key().equals(KafkaOptions.PROPERTIES)
                        && row.given().source().kind() != SettingSource.Kind.DEFAULT)
                .findFirst();
        if (file.isEmpty()) {
            return rows;
        }
        var all = new ArrayList<>(rows);
        var path = Path.of(file.get().given().value());
        var source = new SettingSource(file.get().given().source().kind(), path.toString());
        try {
            KafkaProperties.read(path).forEach((name, value) -> {
                var key = KafkaOptions.CLIENT + "." + name;
                if (rows.stream().noneMatch(row -> row.key().equals(key))) {
                    all.add(InForce.entry(
                            file.get().setting(), KafkaOptions.CLIENT, key, new GivenValue(value, source)));
                }
            });
        } catch (CommandFailure e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        all.sort(Comparator.comparing(InForce::key));
        return all;
    }

    private static void print(Configuration configuration, List<InForce> rows, PrintWriter out) {
        out.println(configuration
                .file()
                .map(file -> "file: " + Terminal.clean(file.toString()))
                .orElse("no file: none is named, and there is no copydesk.yaml in this folder"));
        out.println();
        int keys = rows.stream().mapToInt(row -> Columns.of(row.key())).max().orElse(0);
        int values = rows.stream()
                .mapToInt(row -> Math.min(WIDEST_VALUE, Columns.of(Terminal.clean(row.shown()))))
                .max()
                .orElse(0);
        for (var row : rows) {
            out.println(Columns.pad(Terminal.clean(row.key()), keys) + "  "
                    + Columns.pad(Terminal.clean(row.shown()), values) + "  "
                    + Terminal.clean(row.given().source().toString()));
        }
    }

    private static Map<String, Object> document(
            Configuration configuration, List<InForce> rows, List<String> problems, List<String> warnings) {
        var document = new LinkedHashMap<String, Object>();
        configuration.file().ifPresent(file -> {
            document.put("file", file.path().toString());
            document.put("chosen", file.chosen());
        });
        document.put("settings", rows.stream().map(ConfigCommand::row).toList());
        document.put("problems", problems);
        document.put("warnings", warnings);
        return document;
    }

    private static Map<String, Object> row(InForce value) {
        var row = new LinkedHashMap<String, Object>();
        row.put("key", value.key());
        row.put("value", value.shown());
        row.put("secret", value.secret());
        row.put("source", value.given().source().kind().lower());
        row.put("place", value.given().source().place());
        return row;
    }
}
