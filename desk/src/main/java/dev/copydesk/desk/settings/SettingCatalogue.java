package dev.copydesk.desk.settings;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Every setting that the program has, by its key. */
public final class SettingCatalogue {
    private static final String BY_FILE = "-file";

    private final SortedMap<String, KnownSetting> settings;

    private SettingCatalogue(SortedMap<String, KnownSetting> settings) {
        this.settings = Collections.unmodifiableSortedMap(settings);
    }

    /** Of all options of all commands. */
    public static SettingCatalogue of(CommandLine root) {
        var settings = new TreeMap<String, KnownSetting>();
        collect(root, settings);
        return new SettingCatalogue(settings);
    }

    private static void collect(CommandLine line, SortedMap<String, KnownSetting> settings) {
        var spec = line.getCommandSpec();
        var name = spec.qualifiedName().replaceFirst("^" + spec.root().name() + " ?", "");
        for (var option : spec.options()) {
            SettingReader.read(option, name)
                    .ifPresent(found -> settings.merge(found.key(), found, SettingCatalogue::both));
        }
        new TreeMap<>(line.getSubcommands()).values().forEach(command -> collect(command, settings));
    }

    private static KnownSetting both(KnownSetting one, KnownSetting other) {
        if (!one.option().equals(other.option())) {
            throw new IllegalStateException(one.key() + " is of two options: " + one.option() + ", " + other.option());
        }
        // the one that runs everything has the most general words
        var told = other.commands().contains("up") ? other : one;
        var commands = new TreeSet<>(one.commands());
        commands.addAll(other.commands());
        told.commands().addAll(commands);
        return told;
    }

    public Collection<KnownSetting> all() {
        return settings.values();
    }

    public SortedSet<String> sections() {
        var sections = new TreeSet<String>();
        all().forEach(setting -> sections.add(setting.section()));
        return sections;
    }

    public Optional<KnownSetting> of(OptionSpec option) {
        return SettingReader.annotation(option).map(setting -> settings.get(setting.key()));
    }

    /**
     * What a key of the file names.
     *
     * @param key that of a setting, or of one of a section's entries
     * @param byFile whether the value is the name of the file that holds the setting's
     */
    record Named(KnownSetting setting, String key, boolean secret, boolean byFile) {
        /** The part of the key that is one's own to choose; empty but in a section of such. */
        String entry() {
            return key.substring(Math.min(key.length(), setting.key().length() + 1));
        }
    }

    /** Empty where there is no such setting. */
    Optional<Named> named(String key) {
        var holding = key.endsWith(BY_FILE)
                ? plain(key.substring(0, key.length() - BY_FILE.length()), true).filter(Named::secret)
                : Optional.<Named>empty();
        return holding.or(() -> plain(key, false));
    }

    private Optional<Named> plain(String key, boolean byFile) {
        var setting = settings.get(key);
        if (setting != null && setting.kind() != KnownSetting.Kind.MAP) {
            return Optional.of(new Named(setting, key, setting.secret(), byFile));
        }
        return all().stream()
                .filter(map -> map.kind() == KnownSetting.Kind.MAP && key.startsWith(map.key() + "."))
                .map(map -> new Named(
                        map,
                        key,
                        KafkaClientNames.isSecret(key.substring(map.key().length() + 1)),
                        byFile))
                .findFirst();
    }

    /** The key that was probably meant: near in writing, or of that name in another section, or named as its flag. */
    Optional<String> nearest(String key) {
        var last = key.substring(key.lastIndexOf('.') + 1);
        var flags = new TreeMap<String, String>();
        all().forEach(setting -> flags.put(setting.key(), setting.option().replaceFirst("^-+", "")));
        return Nearest.of(key, settings.keySet(), known -> {
            int elsewhere = Math.min(
                    Nearest.distance(last, known.substring(known.indexOf('.') + 1)),
                    Nearest.distance(last, flags.getOrDefault(known, "")));
            return Math.min(Nearest.distance(key, known), elsewhere == 0 ? 1 : elsewhere + 1);
        });
    }
}
