package dev.copydesk.desk.settings;

/** A command that shows the configuration, also one that no other command would run with. */
public interface ShowsConfiguration {}
