package dev.copydesk.enrich.quotes.rules;

import dev.copydesk.enrich.quotes.grammar.CueVerb;
import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import dev.copydesk.language.WordList;
import java.util.Optional;

/**
 * {@code Ada Byron said, “…”}, {@code she told the owner: “…”}, {@code he called it “…”}, {@code as
 * she put it, “…”}: the verb's own complement is
 * what stands between the marks.
 */
public final class SubjectThenVerbThenQuote implements AttributionRule {
    private static final int NEAR = 9;
    private static final int FAR = 18;

    @Override
    public Optional<FoundAttribution> apply(QuoteInContext quote) {
        var narration = quote.narration();
        boolean over = quote.subjects().isVerbSecond() && quote.followsColon();
        for (int i = quote.first() - 1; i >= quote.before() && (over || narration.isNarrated(i)); i--) {
            var cue = narration.isNarrated(i) ? quote.cues().at(i) : null;
            if (cue == null
                    || !leadsUp(quote, cue)
                    || quote.subjects().isClosedOff(cue, quote.before(), quote.first())) {
                continue;
            }
            var subject = quote.subjects().of(cue, quote.before(), quote.first());
            if (subject != null && !isSubordinate(quote, cue, subject)) {
                return Optional.of(
                        new FoundAttribution(AttributionMethod.SUBJECT_VERB_QUOTE, subject, i, i + 1, false, 0.95));
            }
        }
        return Optional.empty();
    }

    /** {@code said that until Byron warned the owner, “…”}: a clause that the comma before the quotation ends. */
    private static boolean isSubordinate(QuoteInContext quote, CueVerb cue, NounPhrase subject) {
        int before = subject.first() - 1;
        return quote.followsComma()
                && !quote.subjects().isVerbSecond()
                && quote.first() - cue.at() > 2
                && before > quote.before()
                && quote.grammar().isConjunction(before)
                && !quote.grammar().isJoint(before)
                && quote.grammar().isConjunction(before - 1);
    }

    private static boolean leadsUp(QuoteInContext quote, CueVerb cue) {
        int gap = quote.first() - cue.at() - 1;
        if (cue.after()) {
            return gap == 0 || quote.followsColon();
        }
        if (gap == 0
                || quote.followsColon()
                || (quote.followsComma() && (!cue.isWeak() || quote.grammar().isManner(quote.before())))) {
            return true;
        }
        if (cue.needsAs() && !quote.followsAs()) {
            return false;
        }
        boolean complement = gap <= (quote.subjects().isVerbSecond() ? FAR : NEAR) || quote.followsAs();
        if (cue.isWeak() && quote.followsComma() && isNamedAs(quote, cue)) {
            return true;
        }
        if (quote.subjects().isVerbSecond()) {
            return cue.isWeak()
                    && complement
                    && !quote.followsComma()
                    && !quote.narration().isComma(cue.at() + 1);
        }
        boolean putsIt = gap == 2 && quote.grammar().isThing(cue.at() + 1);
        boolean insertion = quote.followsComma() && gap <= FAR && isInsertion(quote, cue);
        boolean near = gap <= NEAR && (putsIt || !quote.followsComma());
        return cue.isWeak() && (insertion || near || isJudgement(quote, cue));
    }

    /** {@code called the owner's plans for the mill at the end of the long road “absurd”}. */
    private static boolean isJudgement(QuoteInContext quote, CueVerb cue) {
        var narration = quote.narration();
        if (quote.first() - cue.at() > FAR
                || quote.grammar().isBaseForm(cue.at())
                || !narration.lexicon().has(WordList.JUDGEMENTS, narration.key(cue.at()))) {
            return false;
        }
        for (int i = cue.at() + 1; i < quote.first(); i++) {
            if (!narration.isNarrated(i) || narration.isComma(i) || isVerb(quote, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVerb(QuoteInContext quote, int at) {
        return quote.narration().token(at).isWord() && quote.grammar().isAuxiliary(at);
    }

    /** {@code called the owner, Ada Byron, “…”}: whether the comma before the quotation closes what another one opened. */
    private static boolean isInsertion(QuoteInContext quote, CueVerb cue) {
        int commas = 0;
        for (int i = cue.at() + 1; i < quote.first(); i++) {
            if (!quote.narration().isNarrated(i)
                    || (i > cue.at() + 1 && quote.cues().at(i) != null)) {
                return false;
            }
            commas += quote.narration().isComma(i) ? 1 : 0;
        }
        return commas == 2;
    }

    /** {@code bezeichnete sie als Versuch, „…“}: what it is called goes on behind a comma. */
    private static boolean isNamedAs(QuoteInContext quote, CueVerb cue) {
        boolean as = false;
        for (int i = cue.at() + 1; i < quote.first() - 1; i++) {
            if (!quote.narration().isNarrated(i) || quote.narration().isComma(i)) {
                return false;
            }
            as |= quote.grammar().isAs(i);
        }
        return as && quote.subjects().isVerbSecond() && !quote.narration().endsSentence(quote.index());
    }
}
