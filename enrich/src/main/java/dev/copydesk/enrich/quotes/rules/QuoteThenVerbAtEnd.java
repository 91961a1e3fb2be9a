package dev.copydesk.enrich.quotes.rules;

import dev.copydesk.enrich.quotes.grammar.CueVerb;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code Byron hat die Mühle als „Ruine“ bezeichnet}: the cue stands behind what it attributes, at the end of its clause. */
public final class QuoteThenVerbAtEnd implements AttributionRule {
    private static final int NEAR = 12;

    @Override
    public Optional<FoundAttribution> apply(QuoteInContext quote) {
        var cue = cue(quote);
        var subject = cue == null ? null : quote.subjects().of(cue, quote.before(), quote.after());
        return cue == null || subject == null
                ? Optional.empty()
                : Optional.of(new FoundAttribution(
                        AttributionMethod.QUOTE_VERB_AT_END, subject, cue.at(), cue.at() + 1, true, 0.85));
    }

    /** Whether something is called so, as {@code als} before the quotation says and a verb at the end of its clause. */
    public static boolean isCalled(QuoteInContext quote) {
        var cue = cue(quote);
        return cue != null && cue.isWeak() && quote.followsAs();
    }

    private static @Nullable CueVerb cue(QuoteInContext quote) {
        var narration = quote.narration();
        if (!quote.subjects().isVerbSecond() || (narration.endsSentence(quote.index()) && !quote.goesOn())) {
            return null;
        }
        for (int i = quote.end(); i < quote.after() && i - quote.end() < NEAR; i++) {
            if (!narration.token(i).isWord() || quote.grammar().isJoint(i)) {
                break;
            }
            var cue = quote.cues().at(i);
            if (cue == null || !quote.subjects().closes(cue, quote.after())) {
                continue;
            }
            if (cue.needsAs() && !quote.followsAs()) {
                break;
            }
            return cue;
        }
        return null;
    }
}
