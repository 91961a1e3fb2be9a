package dev.copydesk.desk.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Which file the settings are read from.
 *
 * @param chosen what named it: {@code --config}, the variable, or its being in the working folder
 */
public record ConfigurationFile(Path path, String chosen) {
    /** The flag that names it. */
    public static final String OPTION = "--config";

    static final String VARIABLE = "COPYDESK_CONFIG";
    private static final String NAME = "copydesk.yaml";

    /** The one that the command line names, else the environment's, else {@code copydesk.yaml} of the folder. */
    public static Optional<ConfigurationFile> find(String[] args, Map<String, String> environment, Path folder) {
        var option = option(args);
        if (option.isPresent()) {
            return Optional.of(new ConfigurationFile(Path.of(option.get()), OPTION));
        }
        var variable = environment.get(VARIABLE);
        if (variable != null && !variable.isBlank()) {
            return Optional.of(new ConfigurationFile(Path.of(variable), VARIABLE));
        }
        var here = folder.resolve(NAME);
        return Files.exists(here)
                ? Optional.of(new ConfigurationFile(here, "in the working folder"))
                : Optional.empty();
    }

    /** Before the command line is parsed: what it leaves out comes from the file. */
    private static Optional<String> option(String[] args) {
        var options = Arrays.stream(args).takeWhile(arg -> !arg.equals("--")).toList();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).startsWith(OPTION + "=")) {
                return Optional.of(options.get(i).substring(OPTION.length() + 1));
            }
            if (options.get(i).equals(OPTION) && i + 1 < options.size()) {
                return Optional.of(options.get(i + 1));
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return path + " (" + chosen + ")";
    }
}
