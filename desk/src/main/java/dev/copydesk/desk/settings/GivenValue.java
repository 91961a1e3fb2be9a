package dev.copydesk.desk.settings;

/** A value of a setting, and where it was given. */
public record GivenValue(String value, SettingSource source) {
    /** Without the value: it may be a secret. */
    @Override
    public String toString() {
        return "GivenValue[" + source + "]";
    }
}
