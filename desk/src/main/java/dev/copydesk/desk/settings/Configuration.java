package dev.copydesk.desk.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the environment and the file give, checked: the environment before the file. */
public final class Configuration {
    private final SettingCatalogue catalogue;
    private final Optional<ConfigurationFile> file;
    private final Layer environment;
    private final Layer written;
    private final List<String> problems = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<String> unknownVariables;

    private Configuration(SettingCatalogue catalogue, Map<String, String> variables, Optional<ConfigurationFile> file) {
        this.catalogue = catalogue;
        this.file = file;
        var ofEnvironment = EnvironmentLayer.read(catalogue, variables);
        this.environment = ofEnvironment.layer();
        this.unknownVariables = List.copyOf(ofEnvironment.unknown());
        this.written = new Layer(catalogue);
        file.ifPresent(f -> write(f.path()));
        problems.addAll(written.problems());
        problems.addAll(environment.problems());
    }

    public static Configuration read(
            SettingCatalogue catalogue, Map<String, String> environment, Optional<ConfigurationFile> file) {
        return new Configuration(catalogue, environment, file);
    }

    private void write(Path path) {
        try {
            for (var entry : SettingsFile.read(path)) {
                var source = new SettingSource(SettingSource.Kind.FILE, path + ":" + entry.line());
                written.add(entry.key(), entry.value(), entry.list(), source);
            }
        } catch (SettingsFile.Unreadable e) {
            written.fail(String.valueOf(e.getMessage()));
        }
        if (written.secretsInSight() && isReadByOthers(path)) {
            warnings.add(path + " holds secrets, and every user of this machine can read it: chmod 600 " + path);
        }
    }

    private static boolean isReadByOthers(Path path) {
        try {
            return Files.getPosixFilePermissions(path).contains(PosixFilePermission.OTHERS_READ);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    public SettingCatalogue catalogue() {
        return catalogue;
    }

    /** The file in force. */
    public Optional<ConfigurationFile> file() {
        return file;
    }

    /** What is wrong, each with its place; a command does not run with it. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** What a user should know; a command runs all the same. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** Variables of the environment that look like settings and are none. */
    public List<String> unknownVariables() {
        return unknownVariables;
    }

    /** What is given for a key. */
    public Optional<GivenValue> given(String key) {
        return environment.value(key).or(() -> written.value(key));
    }

    /** What is given below a key, by the rest of each key: {@code security.protocol} of {@code kafka.client}. */
    public SortedMap<String, GivenValue> entries(String key) {
        var entries = new TreeMap<String, GivenValue>();
        for (var layer : List.of(written, environment)) {
            layer.values().forEach((name, given) -> {
                if (name.startsWith(key + ".")) {
                    entries.put(name.substring(key.length() + 1), given);
                }
            });
        }
        return entries;
    }
}
