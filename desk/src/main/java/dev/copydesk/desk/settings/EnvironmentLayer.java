package dev.copydesk.desk.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The settings that stand in the environment, as COPYDESK_…. */
final class EnvironmentLayer {
    private static final String PREFIX = "COPYDESK_";
    private static final String BY_FILE = "_FILE";

    /** Read by the launcher or by what finds the file of settings. */
    private static final Set<String> OF_OTHERS =
            Set.of("COPYDESK_BUILD", "COPYDESK_JAVA_OPTS", ConfigurationFile.VARIABLE);

    private final SettingCatalogue catalogue;
    private final Map<String, String> keys = new TreeMap<>();
    private final Layer layer;
    private final List<String> unknown = new ArrayList<>();

    private EnvironmentLayer(SettingCatalogue catalogue) {
        this.catalogue = catalogue;
        this.layer = new Layer(catalogue);
        for (var setting : catalogue.all()) {
            keys.put(setting.variable(), setting.key());
            if (setting.secret()) {
                keys.put(setting.variable() + BY_FILE, setting.key() + "-file");
            }
        }
    }

    static EnvironmentLayer read(SettingCatalogue catalogue, Map<String, String> environment) {
        var read = new EnvironmentLayer(catalogue);
        new TreeMap<>(environment).forEach(read::add);
        return read;
    }

    Layer layer() {
        return layer;
    }

    /** Variables that look like settings and are none. */
    List<String> unknown() {
        return unknown;
    }

    private void add(String variable, String value) {
        if (!variable.startsWith(PREFIX) || OF_OTHERS.contains(variable)) {
            return;
        }
        var key = Optional.ofNullable(keys.get(variable)).or(() -> entry(variable));
        if (key.isPresent()) {
            layer.add(key.get(), value, false, new SettingSource(SettingSource.Kind.ENVIRONMENT, variable));
        } else {
            unknown.add(variable + " is no setting"
                    + Nearest.of(variable, keys.keySet())
                            .map(n -> "; " + n + "?")
                            .orElse(""));
        }
    }

    /** {@code kafka.client.sasl.mechanism} of COPYDESK_KAFKA_CLIENT_SASL_MECHANISM. */
    private Optional<String> entry(String variable) {
        return catalogue.all().stream()
                .filter(map -> map.kind() == KnownSetting.Kind.MAP && variable.startsWith(map.variable() + "_"))
                .map(map -> map.key() + "."
                        + variable.substring(map.variable().length() + 1)
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '.'))
                .map(key -> key.endsWith(".file") ? key.substring(0, key.length() - 5) + "-file" : key)
                .findFirst();
    }
}
