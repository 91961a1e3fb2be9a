package dev.copydesk.events;

import java.util.List;

/**
 * What the piece is worth to a reader and what it lacks: computed, nothing that was not measured.
 *
 * @param voices how many speakers are quoted
 * @param quotes how many utterances
 * @param quotedShare the part of the text that stands in quotation marks, 0 to 1
 * @param missing what the page does not say ({@code date}, {@code author}, {@code second-voice})
 */
public record Take(String text, int voices, int quotes, double quotedShare, List<String> missing) {
    public Take {
        missing = List.copyOf(missing);
        Confidence.check(quotedShare);
        if (voices < 0 || quotes < 0) {
            throw new IllegalArgumentException("a negative count: " + voices + " voices, " + quotes + " quotes");
        }
    }
}
