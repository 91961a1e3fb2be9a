package dev.copydesk.enrich.quotes.certainty;

import dev.copydesk.events.SpeakerDoubt;

/**
 * How sure an attribution is.
 *
 * @param probability that it is right, 0 to 1
 * @param certain whether it may be printed unread
 * @param doubt what speaks most against it
 */
public record Certainty(double probability, boolean certain, SpeakerDoubt doubt) {
    /** The same, but not certain. */
    public Certainty doubted(SpeakerDoubt reason) {
        return new Certainty(probability, false, reason);
    }
}
