package dev.copydesk.enrich.quotes.rules;

import java.util.Optional;

/** {@code Ada Byron said that the mill was “beyond repair”}: marked words inside a paraphrase. */
public final class EnclosingClause implements AttributionRule {
    @Override
    public Optional<FoundAttribution> apply(QuoteInContext quote) {
        return outside(quote, quote.first());
    }

    /** The nearest clause whose verb stands before a token. */
    public static Optional<FoundAttribution> outside(QuoteInContext quote, int limit) {
        var narration = quote.narration();
        for (int i = limit - 1; i >= quote.before(); i--) {
            var cue = narration.isNarrated(i) ? quote.cues().at(i) : null;
            if (cue == null
                    || cue.isWeak()
                    || cue.after()
                    || quote.subjects().isClosedOff(cue, quote.before(), quote.first())) {
                continue;
            }
            var subject = quote.subjects().of(cue, quote.before(), quote.first());
            if (subject != null) {
                return Optional.of(
                        new FoundAttribution(AttributionMethod.ENCLOSING_CLAUSE, subject, i, i + 1, false, 0.7));
            }
        }
        return Optional.empty();
    }
}
