package dev.copydesk.enrich.quotes.certainty;

import dev.copydesk.events.SpeakerDoubt;

/**
 * Something about an attribution that tells how likely it is right.
 *
 * @param about what it makes doubtful, where it does
 * @param name as the table of weights has it
 */
public record Sign(SpeakerDoubt about, String name, double value) {
    /** {@code reference/pronoun}. */
    public String key() {
        return about.code() + "/" + name;
    }
}
