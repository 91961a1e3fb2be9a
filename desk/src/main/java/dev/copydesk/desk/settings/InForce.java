package dev.copydesk.desk.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import picocli.CommandLine.ParseResult;

/**
 * A setting's value that a command would run with.
 *
 * @param key of the setting, or of an entry of a section such as {@code kafka.client}
 */
public record InForce(KnownSetting setting, String key, GivenValue given, boolean secret) {
    private static final String DOTS = "********";
    private static final Pattern USER_IN_URL = Pattern.compile("://[^/@\\s]+@");

    /** Of every setting. */
    public static List<InForce> all(Configuration configuration) {
        var rows = new ArrayList<InForce>();
        configuration.catalogue().all().forEach(setting -> rows.addAll(of(setting, configuration, new TreeMap<>())));
        return rows;
    }

    /** Of the settings of the command that was parsed. */
    public static List<InForce> of(Configuration configuration, ParseResult parsed) {
        var rows = new ArrayList<InForce>();
        for (var option : parsed.commandSpec().options()) {
            configuration
                    .catalogue()
                    .of(option)
                    .ifPresent(setting -> rows.addAll(of(setting, configuration, flags(setting, parsed))));
        }
        rows.sort((a, b) -> a.key.compareTo(b.key));
        return rows;
    }

    private static SortedMap<String, GivenValue> flags(KnownSetting setting, ParseResult parsed) {
        var given = new TreeMap<String, GivenValue>();
        var source = new SettingSource(SettingSource.Kind.FLAG, setting.option());
        var matched = parsed.matchedOption(setting.option());
        if (matched == null) {
            return given;
        }
        if (setting.kind() == KnownSetting.Kind.MAP) {
            for (var value : matched.originalStringValues()) {
                var parts = value.split("=", 2);
                given.put(setting.key() + "." + parts[0], new GivenValue(parts.length > 1 ? parts[1] : "", source));
            }
        } else if (setting.kind() == KnownSetting.Kind.SWITCH) {
            given.put(setting.key(), new GivenValue(String.valueOf(matched.<Object>getValue()), source));
        } else {
            given.put(setting.key(), new GivenValue(String.join(",", matched.originalStringValues()), source));
        }
        return given;
    }

    private static List<InForce> of(
            KnownSetting setting, Configuration configuration, SortedMap<String, GivenValue> flags) {
        if (setting.kind() == KnownSetting.Kind.MAP) {
            var entries = new TreeMap<String, GivenValue>();
            configuration
                    .entries(setting.key())
                    .forEach((name, given) -> entries.put(setting.key() + "." + name, given));
            entries.putAll(flags);
            return entries.entrySet().stream()
                    .map(e -> entry(setting, setting.key(), e.getKey(), e.getValue()))
                    .toList();
        }
        var given = flags.getOrDefault(
                setting.key(),
                configuration
                        .given(setting.key())
                        .orElseGet(() -> new GivenValue(setting.fallback(), SettingSource.DEFAULT)));
        return List.of(new InForce(setting, setting.key(), given, setting.secret()));
    }

    /** Of an entry of a section whose names are Kafka's. */
    public static InForce entry(KnownSetting setting, String section, String key, GivenValue given) {
        return new InForce(setting, key, given, KafkaClientNames.isSecret(key.substring(section.length() + 1)));
    }

    /** The value for everyone's eyes. */
    public String shown() {
        if (secret && given.source().kind() != SettingSource.Kind.DEFAULT) {
            return DOTS;
        }
        return USER_IN_URL.matcher(given.value()).replaceAll("://" + DOTS + "@");
    }
}
