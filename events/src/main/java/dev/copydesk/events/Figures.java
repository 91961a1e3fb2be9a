package dev.copydesk.events;

/**
 * Sentences with a figure that somebody must have counted: no years, dates, times, ages, scores or numbering.
 *
 * @param sourced those in a paragraph that quotes, attributes or links
 */
public record Figures(int sentences, int sourced) {
    public Figures {
        if (sourced < 0 || sourced > sentences) {
            throw new IllegalArgumentException(sourced + " of " + sentences + " sentences");
        }
    }
}
