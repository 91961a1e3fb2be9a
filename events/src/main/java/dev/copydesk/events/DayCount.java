package dev.copydesk.events;

/** How many articles are of one day (UTC). */
public record DayCount(NewsDate day, long count) {}
