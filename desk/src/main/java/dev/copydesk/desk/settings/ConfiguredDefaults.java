package dev.copydesk.desk.settings;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** An option that the command line leaves out is taken from the configuration. */
public final class ConfiguredDefaults implements IDefaultValueProvider {
    private final Configuration configuration;

    public ConfiguredDefaults(Configuration configuration) {
        this.configuration = configuration;
    }

    public Configuration configuration() {
        return configuration;
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) {
            return null;
        }
        return SettingReader.annotation(option)
                .map(setting -> configuration
                        .given(setting.key())
                        .map(GivenValue::value)
                        .orElseGet(() -> SettingReader.initialValue(option)))
                .orElse(null);
    }
}
