package dev.copydesk.desk.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one place gives, the file or the environment: values by key, and what is wrong there. */
final class Layer {
    private static final int LARGEST_SECRET = 64 << 10;

    private final SettingCatalogue catalogue;
    private final SortedMap<String, GivenValue> values = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<String> unknownSections = new LinkedHashSet<>();
    private boolean secretsInSight;

    Layer(SettingCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    Optional<GivenValue> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    SortedMap<String, GivenValue> values() {
        return values;
    }

    List<String> problems() {
        return problems;
    }

    /** Whether a secret itself stands here, not only the name of its file. */
    boolean secretsInSight() {
        return secretsInSight;
    }

    void fail(String problem) {
        problems.add(problem);
    }

    /** @param list whether several values were written */
    void add(String key, String value, boolean list, SettingSource source) {
        var named = catalogue.named(key);
        if (named.isEmpty()) {
            unknown(key, source);
        } else if (!value.isBlank()) {
            set(named.get(), key, value, list, source);
        }
    }

    private void set(SettingCatalogue.Named named, String key, String value, boolean list, SettingSource source) {
        var setting = named.setting();
        var where = source.kind() == SettingSource.Kind.FILE ? source + ": " + key : source.toString();
        var entry = named.entry();
        var badName = entry.isEmpty() ? Optional.<String>empty() : KafkaClientNames.problem(entry);
        if (badName.isPresent()) {
            problems.add(where + " " + badName.get());
            return;
        }
        if (list && setting.kind() != KnownSetting.Kind.LIST) {
            problems.add(where + ": one value, not a list");
            return;
        }
        if (values.containsKey(named.key())) {
            problems.add(where + " is given twice, also at "
                    + values.get(named.key()).source());
            return;
        }
        var text = named.byFile() ? secret(value, where) : Optional.of(value);
        if (text.isEmpty()) {
            return;
        }
        secretsInSight |= named.secret() && !named.byFile();
        setting.problem(text.get())
                .ifPresentOrElse(
                        problem -> problems.add(where + ": " + problem),
                        () -> values.put(named.key(), new GivenValue(text.get(), source)));
    }

    private void unknown(String key, SettingSource source) {
        int dot = key.indexOf('.');
        var section = dot < 0 ? key : key.substring(0, dot);
        var sections = catalogue.sections();
        if (sections.contains(key)) {
            problems.add(source + ": " + key + " is a section; its settings stand below it");
        } else if (dot > 0 && !sections.contains(section)) {
            if (unknownSections.add(section)) {
                problems.add(source + ": " + section + " is no section"
                        + meant(Nearest.of(section, sections).or(() -> catalogue.nearest(key))));
            }
        } else {
            problems.add(source + ": " + key + " is no setting" + meant(catalogue.nearest(key)));
        }
    }

    private static String meant(Optional<String> name) {
        return name.map(n -> "; " + n + "?").orElse("");
    }

    private Optional<String> secret(String file, String where) {
        try (var in = Files.newInputStream(Path.of(file))) {
            var bytes = in.readNBytes(LARGEST_SECRET + 1);
            if (bytes.length > LARGEST_SECRET) {
                problems.add(
                        where + ": " + file + " is larger than a secret may be, " + (LARGEST_SECRET >> 10) + " KiB");
                return Optional.empty();
            }
            var text = new String(bytes, UTF_8).strip();
            if (text.isEmpty()) {
                problems.add(where + ": " + file + " is empty");
                return Optional.empty();
            }
            return Optional.of(text);
        } catch (IOException | InvalidPathException e) {
            problems.add(where + ": " + file + " cannot be read");
            return Optional.empty();
        }
    }
}
