package dev.copydesk.events;

import org.jspecify.annotations.Nullable;

/**
 * What sort of piece it is, by a sign that can be shown.
 *
 * @param kind {@code news}, {@code analysis}, {@code opinion}, {@code review}, {@code interview}, {@code fact-check},
 *     {@code announcement}, {@code first-person}, {@code live} or {@code list}
 * @param reason the sign: {@code section}, {@code url}, {@code headline}, {@code mark} (words of the text), {@code
 *     questions}, {@code own-voice}, {@code posts}, {@code entries}, {@code items}, {@code dateline} or {@code sources}
 * @param count how many posts or entries, where it has any
 */
public record Genre(String kind, String reason, @Nullable Integer count) {}
