package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.quotes.grammar.CueVerbs;
import dev.copydesk.enrich.quotes.grammar.Grammar;
import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.grammar.NarrationAnalysis;
import dev.copydesk.enrich.quotes.grammar.VerbSubjects;
import dev.copydesk.enrich.quotes.rules.FoundAttribution;
import dev.copydesk.enrich.quotes.rules.QuoteInContext;
import org.jspecify.annotations.Nullable;

/** Tells whether a quotation goes on with the utterance before it. */
final class QuoteContinuations {
    private static final int MAX_COORDINATION = 4;

    private final Narration narration;
    private final Grammar grammar;
    private final CueVerbs cues;
    private final VerbSubjects subjects;
    private final SpeechPlausibility plausibility;

    QuoteContinuations(NarrationAnalysis analysis, SpeechPlausibility plausibility) {
        this.narration = analysis.narration();
        this.grammar = analysis.grammar();
        this.cues = analysis.cues();
        this.subjects = analysis.subjects();
        this.plausibility = plausibility;
    }

    /** {@code “…,” she said. “…”} and {@code “…,” she said, adding, “…”}: one utterance. */
    boolean goesOn(Utterance last, QuoteInContext quote, @Nullable FoundAttribution own) {
        var found = last.found();
        if (found == null || !found.after() || (own != null && own.after())) {
            return false;
        }
        int previous = last.last();
        int gapStart = narration.endToken(previous);
        boolean samePlace = narration.marked().get(previous).paragraph()
                == narration.marked().get(quote.index()).paragraph();
        if (!samePlace || found.cueEnd() > quote.first() || found.cueFirst() < gapStart) {
            return false;
        }
        int clauseEnd = narration.clauseEnd(previous);
        boolean newSentence = clauseEnd + 1 == quote.first() && narration.isTerminator(clauseEnd);
        if (newSentence) {
            return !plausibility.isLabel(quote.index());
        }
        int told = Math.max(found.cueEnd(), found.speaker().end());
        boolean label = subjects.isVerbSecond() && (plausibility.isLabel(quote.index()) || isOutlet(quote));
        boolean interrupted = last.voice() != null && !label && clauseEnd == quote.first() && quote.first() - told <= 1;
        boolean resumed = clauseEnd == quote.first() && resumes(quote, found, own);
        boolean added = clauseEnd == quote.first() && own != null && cues.isGerund(own.cueFirst());
        return interrupted || resumed || added;
    }

    /** {@code „…“, sagte Byron bei „Blick“}: a word or two that a preposition governs. */
    private boolean isOutlet(QuoteInContext quote) {
        int m = quote.index();
        return grammar.isPreposition(quote.first() - 1)
                && plausibility.words(m) <= 2
                && plausibility.startsCapital(m)
                && !narration.endsSentence(m);
    }

    /** {@code “…,” she said of the mill, “…”}: behind a comma or a conjunction the quotation goes on under the same verb. */
    private boolean resumes(QuoteInContext quote, FoundAttribution found, @Nullable FoundAttribution own) {
        int before = quote.first() - 1;
        boolean joined = narration.isNarrated(before)
                && (narration.isComma(before) || (grammar.isConjunction(before) && narration.isComma(before - 1)));
        boolean same = own == null
                ? narration.lastChar(found.after() ? quote.index() - 1 : quote.index()) == ','
                        && plausibility.startsLowerCase(quote.index())
                : own.cueFirst() == found.cueFirst();
        return joined && same && !plausibility.isTitle(quote.index());
    }

    /** {@code “a shambles” and an “insult”}: of one attribution with the words before. */
    boolean isCoordinate(Utterance last, QuoteInContext quote) {
        return isCoordinate(last.last(), quote)
                && last.voice() != null
                && last.found() != null
                && !last.found().after();
    }

    /** Whether nothing but a comma, a conjunction and small words stand between a marked stretch and the quotation behind it. */
    boolean isCoordinate(int previous, QuoteInContext quote) {
        int gap = narration.endToken(previous);
        boolean near = previous == quote.index() - 1 && quote.first() > gap && quote.first() - gap <= MAX_COORDINATION;
        for (int i = gap; near && i < quote.first(); i++) {
            near = narration.isComma(i) || grammar.isConjunction(i) || grammar.isDeterminer(i) || grammar.isNegation(i);
        }
        return near;
    }
}
