package dev.copydesk.publish.dates;

import dev.copydesk.language.TextRange;
import java.util.Optional;

/**
 * A day that a text names by its distance from the day of publication: {@code on Tuesday}, {@code yesterday}.
 *
 * @param at where the text names it; the date is inserted at its end
 * @param insertion the date as it follows the day's name, with the space before it ({@code " (18 November)"}); empty where
 *     it is not sure which date is meant
 */
public record DatedDay(TextRange at, Optional<String> insertion) {}
