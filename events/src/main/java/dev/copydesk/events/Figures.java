package dev.copydesk.events;

/**
 * Sentences with a figure that somebody must have counted: no years, dates, times, ages, scores or numbering.
 *
 * @param sentences how many sentences have such a figure
 * @param sourced how many of these are in a paragraph that quotes, attributes or links
 */
public record Figures(int sentences, int sourced) {
    public Figures {
        if (sentences < 0 || sourced < 0) {
            throw new IllegalArgumentException("a negative count: " + sourced + " of " + sentences);
        }
    }
}
