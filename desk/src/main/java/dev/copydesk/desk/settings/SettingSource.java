package dev.copydesk.desk.settings;

import java.util.Locale;

/**
 * Where a value came from.
 *
 * @param place {@code copydesk.yaml:12}, {@code COPYDESK_PORT}, {@code --port}; empty for a default
 */
public record SettingSource(Kind kind, String place) {
    public static final SettingSource DEFAULT = new SettingSource(Kind.DEFAULT, "");

    /** From the weakest to the strongest. */
    public enum Kind {
        DEFAULT,
        FILE,
        ENVIRONMENT,
        FLAG;

        public String lower() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String toString() {
        return kind == Kind.DEFAULT ? "default" : place;
    }
}
