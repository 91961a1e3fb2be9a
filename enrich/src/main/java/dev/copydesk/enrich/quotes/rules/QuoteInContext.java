package dev.copydesk.enrich.quotes.rules;

import dev.copydesk.enrich.quotes.grammar.CueVerbs;
import dev.copydesk.enrich.quotes.grammar.Grammar;
import dev.copydesk.enrich.quotes.grammar.Inversions;
import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.grammar.NarrationAnalysis;
import dev.copydesk.enrich.quotes.grammar.NounPhrases;
import dev.copydesk.enrich.quotes.grammar.SourceCues;
import dev.copydesk.enrich.quotes.grammar.SpeechNouns;
import dev.copydesk.enrich.quotes.grammar.VerbSubjects;
import dev.copydesk.language.TokenKind;

/**
 * A marked stretch amid the narrator's words.
 *
 * @param index its place among the narration's marked stretches
 * @param before where the narrator's clause that leads up to it begins
 * @param first the token of its opening mark, {@code end} the one after its closing mark
 * @param after where the narrator's clause behind it ends
 */
public record QuoteInContext(NarrationAnalysis analysis, int index, int before, int first, int end, int after) {
    public static QuoteInContext of(NarrationAnalysis analysis, int index) {
        var narration = analysis.narration();
        return new QuoteInContext(
                analysis,
                index,
                narration.clauseStart(index),
                narration.firstToken(index),
                narration.endToken(index),
                narration.clauseEnd(index));
    }

    public Narration narration() {
        return analysis.narration();
    }

    public Grammar grammar() {
        return analysis.grammar();
    }

    public NounPhrases phrases() {
        return analysis.phrases();
    }

    public CueVerbs cues() {
        return analysis.cues();
    }

    public SourceCues sources() {
        return analysis.sources();
    }

    public VerbSubjects subjects() {
        return analysis.subjects();
    }

    public Inversions inversions() {
        return analysis.inversions();
    }

    public SpeechNouns nouns() {
        return analysis.nouns();
    }

    /** Where the words behind it begin, a comma or dash between them skipped. */
    public int continuation() {
        int i = end;
        while (i < after && narration().token(i).kind() == TokenKind.MARK) {
            i++;
        }
        boolean parted = i < after && (narration().isComma(i) || narration().isDash(i));
        return parted ? i + 1 : i;
    }

    /** Whether the sentence that it stands in goes on behind it: it ends with a comma, or as a question, or without a mark. */
    public boolean goesOn() {
        if (end >= after) {
            return false;
        }
        char last = narration().lastChar(index);
        return !narration().endsSentence(index)
                || last == '?'
                || last == '!'
                || narration().isComma(end)
                || !narration().isCapitalStart(end);
    }

    /** Whether a comma or a question mark shows that an attribution follows. */
    public boolean invitesAttribution() {
        if (end >= after) {
            return false;
        }
        if (narration().isComma(end) || narration().isDash(end) || narration().lastChar(index) == ',') {
            return true;
        }
        boolean led = followsColon() || followsComma();
        return !led && "?!…—–-".indexOf(narration().lastChar(index)) >= 0;
    }

    public boolean followsColon() {
        return first > before
                && narration().isNarrated(first - 1)
                && narration().isPunctuation(first - 1, ":：");
    }

    /** {@code The motto: “…”}: whether all that leads up to it is a noun for what it is, and a colon. */
    public boolean followsLabel() {
        return followsColon() && !subjects().isVerbSecond() && nouns().isLabel(before, first - 1);
    }

    /** {@code “The Long River” tells}: several words, every one of them capitalised. */
    public boolean isTitled() {
        int capitals = 0;
        for (int i = first + 1; i < end - 1; i++) {
            var token = narration().token(i);
            if (token.isWord()
                    && !token.isCapitalised()
                    && !grammar().isPreposition(i)
                    && !grammar().isDeterminer(i)) {
                return false;
            }
            capitals += token.isCapitalised() ? 1 : 0;
        }
        return capitals > 1 && !subjects().isVerbSecond();
    }

    /** {@code nannte die Mühle, wie schon oft, eine „Ruine“}, {@code als „Ruine“}: the marked words are what something is called. */
    public boolean followsAs() {
        for (int i = first - 1; i >= before && first - i <= 3 && narration().isNarrated(i); i--) {
            if (grammar().isAs(i)) {
                return true;
            }
        }
        return false;
    }

    public boolean followsComma() {
        return first > before
                && narration().isNarrated(first - 1)
                && narration().isComma(first - 1);
    }
}
