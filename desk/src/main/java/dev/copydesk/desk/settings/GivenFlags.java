package dev.copydesk.desk.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The settings of a command line, held against their ranges. */
public final class GivenFlags {
    private GivenFlags() {}

    /** What is wrong with them, each beginning with its flag. */
    public static List<String> problems(ParseResult parsed, SettingCatalogue catalogue) {
        var problems = new ArrayList<String>();
        for (var result : withSubcommands(parsed)) {
            for (var option : result.matchedOptions()) {
                catalogue
                        .of(option)
                        .ifPresent(setting -> problem(setting, option).ifPresent(problems::add));
            }
        }
        return problems;
    }

    /** The command line of the program and those of the commands named on it. */
    public static List<ParseResult> withSubcommands(ParseResult parsed) {
        return Stream.iterate(parsed, r -> r != null, r -> r.hasSubcommand() ? r.subcommand() : null)
                .toList();
    }

    private static Optional<String> problem(KnownSetting setting, OptionSpec option) {
        if (setting.hidden()) {
            return Optional.of(option.longestName() + ": not on the command line, where others can read it; set "
                    + setting.variable() + ", or " + setting.key() + "-file in the file of settings");
        }
        return option.originalStringValues().stream()
                .flatMap(value -> problem(setting, value).stream())
                .findFirst()
                .map(problem -> option.longestName() + problem);
    }

    private static Optional<String> problem(KnownSetting setting, String value) {
        if (setting.kind() == KnownSetting.Kind.MAP) {
            var name = value.replaceFirst("=.*", "");
            return KafkaClientNames.problem(name).map(problem -> ": " + name + " " + problem);
        }
        return setting.problem(value).map(problem -> ": " + problem);
    }
}
