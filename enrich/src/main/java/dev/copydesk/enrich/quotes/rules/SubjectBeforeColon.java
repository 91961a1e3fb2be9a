package dev.copydesk.enrich.quotes.rules;

import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code Ada Byron had one more thing for the owner: “…”}, {@code Byron: “…”}: a colon attributes without a cue verb. */
public final class SubjectBeforeColon implements AttributionRule {
    @Override
    public Optional<FoundAttribution> apply(QuoteInContext quote) {
        if (!quote.followsColon() || quote.followsLabel()) {
            return Optional.empty();
        }
        var owner = quote.subjects().owner(quote.before(), quote.first() - 1);
        var viewer = owner != null ? owner : viewer(quote);
        var subject = viewer != null ? viewer : quote.subjects().first(quote.before(), quote.first() - 1);
        if (subject == null || !quote.subjects().maySpeak(subject)) {
            return Optional.empty();
        }
        return Optional.of(new FoundAttribution(
                AttributionMethod.SUBJECT_COLON_QUOTE, subject, quote.first() - 1, quote.first(), false, 0.75));
    }

    /** {@code Für Byron kein Grund zur Sorge: „…“}: for whom something is so. */
    private static @Nullable NounPhrase viewer(QuoteInContext quote) {
        int end = quote.sources().endOfJudging(quote.before(), quote.first());
        var phrase = end > quote.before() ? quote.phrases().at(end, quote.first() - 1) : null;
        return phrase != null && phrase.kind() == NounPhrase.Kind.NAME ? phrase : null;
    }
}
