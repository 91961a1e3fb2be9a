package dev.copydesk.events;

/** The speaker with the most quotes, and how many those are. */
public record LeadVoice(String id, String name, int quotes) {}
