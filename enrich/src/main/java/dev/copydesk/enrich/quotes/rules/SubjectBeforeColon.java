package dev.copydesk.enrich.quotes.rules;

import java.util.Optional;

/** {@code Ada Byron had one more thing for the owner: “…”}, {@code Byron: “…”}: a colon attributes without a cue verb. */
public final class SubjectBeforeColon implements AttributionRule {
    @Override
    public Optional<FoundAttribution> apply(QuoteInContext quote) {
        if (!quote.followsColon() || quote.followsLabel()) {
            return Optional.empty();
        }
        var owner = quote.subjects().owner(quote.before(), quote.first() - 1);
        var subject = owner != null ? owner : quote.subjects().first(quote.before(), quote.first() - 1);
        if (subject == null || !quote.subjects().maySpeak(subject)) {
            return Optional.empty();
        }
        return Optional.of(new FoundAttribution(
                AttributionMethod.SUBJECT_COLON_QUOTE, subject, quote.first() - 1, quote.first(), false, 0.75));
    }
}
