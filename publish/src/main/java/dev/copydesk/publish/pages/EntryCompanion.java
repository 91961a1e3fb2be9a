package dev.copydesk.publish.pages;

/** A tag or a speaker that stands in the same article. */
public record EntryCompanion(String id, String label) {}
