package dev.copydesk.enrich.quotes.rules;

import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import dev.copydesk.language.WordList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A paragraph {@code Ada Byron}, and below it {@code The motto: “…”}: under a name that stands alone, that person speaks. */
public final class NameAboveLabel implements AttributionRule {
    private static final int MAX_PARAGRAPHS = 12;
    private static final int MAX_NAME = 4;

    @Override
    public Optional<FoundAttribution> apply(QuoteInContext quote) {
        if (!quote.followsLabel()) {
            return Optional.empty();
        }
        int own = quote.narration().paragraph(quote.index()).index();
        for (int p = own - 1; p >= 0 && own - p <= MAX_PARAGRAPHS; p--) {
            var name = name(quote, p);
            if (name != null && !isKnown(quote, name)) {
                return Optional.empty();
            }
            if (name != null) {
                return Optional.of(new FoundAttribution(
                        AttributionMethod.NAME_ABOVE, name, quote.first() - 1, quote.first(), false, 0.8));
            }
        }
        return Optional.empty();
    }

    private static @Nullable NounPhrase name(QuoteInContext quote, int p) {
        var narration = quote.narration();
        var paragraph = narration.reading().paragraphs().get(p);
        int first = paragraph.firstToken();
        int end = paragraph.endToken();
        if (end - first < 2 || end - first > MAX_NAME) {
            return null;
        }
        for (int i = first; i < end; i++) {
            if (!narration.isNarrated(i) || !narration.token(i).isCapitalised()) {
                return null;
            }
        }
        return new NounPhrase(NounPhrase.Kind.NAME, first, end, end);
    }

    private static boolean isKnown(QuoteInContext quote, NounPhrase name) {
        var lexicon = quote.narration().lexicon();
        var key = quote.narration().key(name.first());
        return lexicon.has(WordList.GIVEN_NAMES, key) || lexicon.has(WordList.FIRST_NAMES, key);
    }
}
