package dev.copydesk.enrich.quotes.rules;

import dev.copydesk.enrich.quotes.grammar.CueVerb;
import java.util.Optional;

/** {@code “…,” said Ada Byron.} */
public final class QuoteThenVerbThenSubject implements AttributionRule {
    @Override
    public Optional<FoundAttribution> apply(QuoteInContext quote) {
        if (!quote.goesOn() || quote.inversions().areKnown()) {
            return Optional.empty();
        }
        var cue = quote.cues().after(quote.continuation(), quote.after());
        if (!quote.invitesAttribution() && quote.isTitled()) {
            return Optional.empty();
        }
        if (cue != null
                && cue.isWeak()
                && !quote.invitesAttribution()
                && !quote.subjects().isVerbSecond()
                && quote.before() < quote.first()) {
            return Optional.empty();
        }
        if (cue == null || isOfAnother(quote, cue) || !quote.cues().isPlain(quote.continuation(), cue)) {
            return Optional.empty();
        }
        var subject = quote.subjects().isVerbSecond()
                ? quote.phrases().at(cue.at() + 1, quote.after())
                : quote.subjects().behind(cue.at(), quote.after());
        if (subject == null
                || quote.cues().isAuxiliary(subject.end())
                || quote.grammar().isThing(subject.first())) {
            return Optional.empty();
        }
        return Optional.of(new FoundAttribution(
                AttributionMethod.QUOTE_VERB_SUBJECT, subject, cue.at(), cue.at() + 1, true, 0.97));
    }

    /** Whether a verb has the subject of another: {@code adding}, but not {@code ha querido añadir}. */
    private static boolean isOfAnother(QuoteInContext quote, CueVerb cue) {
        return cue.gerund() && !quote.cues().isAuxiliary(quote.continuation());
    }
}
