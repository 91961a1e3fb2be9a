package dev.copydesk.events.settings;

/**
 * The values that a setting takes. It is a constant of the record that holds the setting, named as the record's component:
 * {@code WORKERS} of {@code workers}.
 */
public sealed interface AllowedValues permits NumberRange, TimeRange, TextForm {}
