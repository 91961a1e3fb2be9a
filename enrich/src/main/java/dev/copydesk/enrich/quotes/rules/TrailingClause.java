package dev.copydesk.enrich.quotes.rules;

import dev.copydesk.enrich.quotes.grammar.CueVerb;
import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import dev.copydesk.language.Note;
import dev.copydesk.language.WordList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code The mill is “beyond repair” since the flood, Ada Byron said}, and {@code …, said Ada Byron}. */
public final class TrailingClause implements AttributionRule {
    @Override
    public Optional<FoundAttribution> apply(QuoteInContext quote) {
        var narration = quote.narration();
        if (narration.endsSentence(quote.index()) && !quote.goesOn()) {
            return Optional.empty();
        }
        for (int i = quote.end(); i < quote.after(); i++) {
            if (!narration.isComma(i) && !narration.isDash(i)) {
                continue;
            }
            boolean clauses =
                    quote.subjects().isVerbSecond() || quote.inversions().areKnown();
            var subject = clauses ? null : quote.phrases().at(i + 1, quote.after());
            var cue = subject == null ? null : quote.cues().of(subject.end(), quote.after());
            if (subject != null
                    && cue != null
                    && !cue.isWeak()
                    && !quote.grammar().isRelative(subject.first())) {
                return Optional.of(new FoundAttribution(
                        AttributionMethod.TRAILING_CLAUSE, subject, cue.at(), cue.at() + 1, true, 0.85));
            }
            var told = quote.subjects().isVerbSecond() ? told(quote, i + 1) : null;
            if (told != null) {
                return Optional.of(told);
            }
            var clause = quote.inversions().at(i + 1, quote.after());
            if (clause != null && clause.isSure() && !quote.cues().isWeak(clause.verb())) {
                return Optional.of(new FoundAttribution(
                        AttributionMethod.TRAILING_CLAUSE,
                        clause.speaker(),
                        clause.verb(),
                        clause.verb() + 1,
                        true,
                        0.85));
            }
            var verb = quote.inversions().areKnown() ? null : quote.cues().after(i + 1, quote.after());
            var inverted = verb == null || verb.isWeak() ? null : inverted(quote, verb);
            if (verb != null && inverted != null && !quote.cues().isAuxiliary(inverted.end())) {
                return Optional.of(new FoundAttribution(
                        AttributionMethod.TRAILING_CLAUSE, inverted, verb.at(), verb.at() + 1, true, 0.85));
            }
        }
        return Optional.empty();
    }

    private static @Nullable NounPhrase inverted(QuoteInContext quote, CueVerb verb) {
        return verb.impersonal()
                ? quote.subjects().of(verb, verb.at(), quote.after())
                : quote.subjects().behind(verb.at(), quote.after());
    }

    /** {@code …, wie Ada Byron sagte}. */
    private static @Nullable FoundAttribution told(QuoteInContext quote, int from) {
        var narration = quote.narration();
        if (from >= quote.after()
                || !narration.lexicon().has(WordList.SUBORDINATORS, narration.key(from), Note.MANNER)) {
            return null;
        }
        for (int i = from + 1; i < quote.after(); i++) {
            var cue = narration.isNarrated(i) ? quote.cues().at(i) : null;
            if (cue != null && quote.subjects().closes(cue, quote.after())) {
                var subject = quote.subjects().of(cue, from, quote.after());
                return subject == null || !quote.subjects().maySpeak(subject)
                        ? null
                        : new FoundAttribution(AttributionMethod.TRAILING_CLAUSE, subject, i, i + 1, true, 0.85);
            }
        }
        return null;
    }
}
