package dev.copydesk.events;

/**
 * How many articles there are of one day.
 *
 * @param day the day, in UTC
 * @param count how many articles, at least 1
 */
public record DayCount(NewsDate day, long count) {}
