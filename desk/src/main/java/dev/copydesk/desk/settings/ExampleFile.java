package dev.copydesk.desk.settings;

import java.util.regex.Pattern;

/** A file to start from: every setting with what it is, its range and its default, left out until its mark is taken away. */
public final class ExampleFile {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9./_+-]+(?::[0-9]+)?");

    private ExampleFile() {}

    public static String of(SettingCatalogue catalogue) {
        var text = new StringBuilder("""
                # Settings of Copydesk. Take the # away before those that you choose; copydesk config check
                # tells what is wrong with a file, copydesk config what is in force and where it comes from.
                # A flag comes before a variable of the environment, and that before this file.
                """);
        for (var section : catalogue.sections()) {
            text.append('\n').append(section).append(":\n");
            catalogue.all().stream()
                    .filter(setting -> setting.section().equals(section))
                    .forEach(setting -> write(setting, text));
        }
        return text.toString();
    }

    private static void write(KnownSetting setting, StringBuilder text) {
        var name = setting.key().substring(setting.section().length() + 1);
        text.append("  # ").append(setting.description()).append(" (").append(setting.range());
        text.append("; default: ").append(setting.fallback()).append(")\n");
        if (setting.kind() == KnownSetting.Kind.MAP) {
            text.append("  # ").append(name).append(":\n");
            text.append("    # security.protocol: SASL_SSL\n");
        } else if (setting.secret()) {
            text.append("  # ")
                    .append(name)
                    .append("-file: /run/secrets/")
                    .append(name)
                    .append('\n');
        } else {
            boolean usable = PLAIN.matcher(setting.fallback()).matches()
                    && !setting.fallback().equals("none");
            text.append("  # ")
                    .append(name)
                    .append(':')
                    .append(usable ? " " + setting.fallback() : "")
                    .append('\n');
        }
    }
}
