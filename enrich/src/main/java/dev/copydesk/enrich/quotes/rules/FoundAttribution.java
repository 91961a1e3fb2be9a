package dev.copydesk.enrich.quotes.rules;

import dev.copydesk.enrich.quotes.grammar.NounPhrase;

/**
 * What a rule found: the phrase that names the speaker and the cue that attributes.
 *
 * @param cueFirst the cue's first token, {@code cueEnd} the one after its last
 * @param after whether the attribution stands behind the quotation
 */
public record FoundAttribution(
        AttributionMethod rule, NounPhrase speaker, int cueFirst, int cueEnd, boolean after, double confidence) {
    /** The same by another. */
    public FoundAttribution by(NounPhrase other) {
        return other.equals(speaker) ? this : new FoundAttribution(rule, other, cueFirst, cueEnd, after, confidence);
    }
}
