package dev.copydesk.events;

/** What stands beside a tag or a speaker, and in how many of the newest articles of their page. */
public record Companion(String id, String label, long count) {}
