package dev.copydesk.enrich.quotes;

import java.util.Optional;

/**
 * {@code Ada Byron said, “…”}, {@code she told the owner: “…”}, {@code he called it “…”}, {@code as
 * she put it, “…”}: the verb's own complement is
 * what stands between the marks.
 */
final class SubjectThenVerbThenQuote implements AttributionRule {
    private static final int NEAR = 9;

    @Override
    public Optional<Found> apply(QuoteInContext quote) {
        var narration = quote.narration();
        for (int i = quote.first() - 1; i >= quote.before() && narration.isNarrated(i); i--) {
            var cue = quote.cues().at(i);
            if (cue == null || !leadsUp(quote, cue)) {
                continue;
            }
            var subject = quote.subjects().of(cue, quote.before(), quote.first());
            if (subject != null) {
                return Optional.of(new Found("subject-verb-quote", subject, i, i + 1, false, 0.95));
            }
        }
        return Optional.empty();
    }

    private static boolean leadsUp(QuoteInContext quote, Cue cue) {
        int gap = quote.first() - cue.at() - 1;
        if (gap == 0
                || quote.followsColon()
                || (quote.followsComma() && (!cue.isWeak() || quote.grammar().isManner(quote.before())))) {
            return true;
        }
        boolean putsIt = gap == 2 && quote.grammar().isThing(cue.at() + 1);
        return cue.isWeak() && gap <= NEAR && (putsIt || !quote.followsComma());
    }
}
