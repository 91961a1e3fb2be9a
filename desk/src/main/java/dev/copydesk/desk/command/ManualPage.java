package dev.copydesk.desk.command;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of a command line in roff, made of the help of its commands. */
final class ManualPage {
    private final StringBuilder roff = new StringBuilder();

    private ManualPage() {}

    /** @param root the command line's first command */
    static String of(CommandSpec root) {
        var page = new ManualPage();
        page.write(root);
        return page.roff.toString();
    }

    private void write(CommandSpec root) {
        macro(".TH " + root.name().toUpperCase(Locale.ROOT) + " 1");
        macro(".SH NAME");
        text(root.name() + " - " + String.join(" ", root.usageMessage().description()));
        macro(".SH SYNOPSIS");
        text(synopsis(root));
        macro(".SH OPTIONS OF EVERY COMMAND");
        root.options().stream().filter(option -> !option.hidden()).forEach(this::argument);
        macro(".SH COMMANDS");
        commands(root);
        macro(".SH EXIT STATUS AND SETTINGS");
        asItStands(root.usageMessage().footer());
    }

    private void commands(CommandSpec parent) {
        for (var line : new LinkedHashSet<>(parent.subcommands().values())) {
            command(line.getCommandSpec());
        }
    }

    private void command(CommandSpec command) {
        macro(".SS " + escaped(command.qualifiedName()));
        text(String.join(" ", command.usageMessage().description()));
        macro(".PP");
        text(synopsis(command));
        command.positionalParameters().stream()
                .filter(parameter -> !parameter.hidden())
                .forEach(this::argument);
        command.options().stream()
                .filter(option -> !option.hidden() && !option.inherited() && !option.usageHelp())
                .filter(option -> !option.versionHelp())
                .sorted(Comparator.comparing(OptionSpec::longestName))
                .forEach(this::argument);
        asItStands(command.usageMessage().footer());
        commands(command);
    }

    private void argument(ArgSpec argument) {
        macro(".TP");
        macro(".B " + escaped(label(argument)));
        text(String.join(" ", argument.description()));
    }

    private static String label(ArgSpec argument) {
        if (argument instanceof PositionalParamSpec) {
            return argument.paramLabel();
        }
        var option = (OptionSpec) argument;
        var names = Arrays.stream(option.names()).collect(Collectors.joining(", "));
        return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
    }

    private static String synopsis(CommandSpec command) {
        var help = new CommandLine.Help(command, CommandLine.Help.defaultColorScheme(Ansi.OFF));
        return help.synopsis(0).replaceAll("\\s+", " ").strip();
    }

    /** Lines of their own length, as examples are. */
    private void asItStands(String... lines) {
        if (lines.length == 0) {
            return;
        }
        macro(".PP");
        macro(".nf");
        List.of(lines).forEach(line -> text(line.isEmpty() ? " " : line));
        macro(".fi");
    }

    private void macro(String line) {
        roff.append(line).append('\n');
    }

    private void text(String line) {
        var escaped = escaped(line);
        if (escaped.startsWith(".") || escaped.startsWith("'")) {
            roff.append("\\&");
        }
        roff.append(escaped).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replace("%%", "%").replace("%n", " ");
    }
}
