package dev.copydesk.enrich.quotes.rules;

import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code Byron zufolge war die Mühle „nicht zu retten“}: a word behind the source names it so. */
public final class SourceBeforeParticle implements AttributionRule {
    private static final int MAX_SOURCE = 14;

    @Override
    public Optional<FoundAttribution> apply(QuoteInContext quote) {
        for (int i = quote.first() - 1; i > quote.before(); i--) {
            int end = quote.narration().isNarrated(i) ? quote.sources().endOfTrailingSource(i, quote.first()) : i;
            var subject = end > i ? before(quote, i) : null;
            if (subject != null) {
                return Optional.of(
                        new FoundAttribution(AttributionMethod.ACCORDING_TO_QUOTE, subject, i, end, false, 0.85));
            }
        }
        return Optional.empty();
    }

    private static @Nullable NounPhrase before(QuoteInContext quote, int particle) {
        for (int i = Math.max(quote.before(), particle - MAX_SOURCE); i < particle; i++) {
            var phrase = quote.phrases().at(i, particle + 1);
            boolean adjacent = phrase != null
                    && phrase.first() == i
                    && (phrase.headEnd() == particle || phrase.end() == particle || phrase.headEnd() == particle + 1);
            if (adjacent) {
                return phrase;
            }
        }
        return null;
    }
}
