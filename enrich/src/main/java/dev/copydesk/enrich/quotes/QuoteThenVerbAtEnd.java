package dev.copydesk.enrich.quotes;

import java.util.Optional;

/** {@code Byron hat die Mühle als „Ruine“ bezeichnet}: the cue stands behind what it attributes, at the end of its clause. */
final class QuoteThenVerbAtEnd implements AttributionRule {
    private static final int NEAR = 12;

    @Override
    public Optional<Found> apply(QuoteInContext quote) {
        var narration = quote.narration();
        if (!quote.subjects().isVerbSecond() || (narration.endsSentence(quote.index()) && !quote.goesOn())) {
            return Optional.empty();
        }
        for (int i = quote.end(); i < quote.after() && i - quote.end() < NEAR; i++) {
            if (!narration.token(i).isWord()) {
                break;
            }
            var cue = quote.cues().at(i);
            if (cue == null || !quote.subjects().closes(cue, quote.after())) {
                continue;
            }
            if (cue.needsAs() && !quote.followsAs()) {
                break;
            }
            var subject = quote.subjects().of(cue, quote.before(), quote.after());
            return subject == null
                    ? Optional.empty()
                    : Optional.of(new Found("quote-verb-at-end", subject, i, i + 1, true, 0.85));
        }
        return Optional.empty();
    }
}
