package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.quotes.grammar.CueVerbs;
import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.grammar.NarrationAnalysis;
import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import dev.copydesk.enrich.quotes.grammar.VerbSubjects;
import dev.copydesk.enrich.quotes.marks.NotAQuote;
import dev.copydesk.enrich.quotes.rules.AttributionMethod;
import dev.copydesk.enrich.quotes.rules.FoundAttribution;
import dev.copydesk.enrich.quotes.rules.QuoteInContext;
import dev.copydesk.enrich.quotes.rules.SourceThenQuote;
import dev.copydesk.enrich.quotes.voices.VoiceFinder;
import dev.copydesk.language.Note;
import dev.copydesk.language.WordList;

/** Makes utterances of marked stretches that their sentence attributes, names and titles apart. */
final class AttributedSpeech {
    private static final int MAX_JUDGED = 8;

    private final Narration narration;
    private final CueVerbs cues;
    private final VerbSubjects subjects;
    private final VoiceFinder voices;
    private final SpeechPlausibility plausibility;

    AttributedSpeech(NarrationAnalysis analysis, VoiceFinder voices, SpeechPlausibility plausibility) {
        this.narration = analysis.narration();
        this.cues = analysis.cues();
        this.subjects = analysis.subjects();
        this.voices = voices;
        this.plausibility = plausibility;
    }

    /** The utterance, or why what stands between the marks is none. */
    StretchOutcome of(QuoteInContext quote, FoundAttribution found) {
        int m = quote.index();
        boolean led = found.after() || quote.followsComma() || quote.followsColon();
        boolean partial = isPartial(quote, found, led);
        if (isPartOfAName(quote, found, partial) || isOutlet(quote, found)) {
            return new StretchOutcome.NoQuote(NotAQuote.Reason.LABEL);
        }
        boolean called = cues.isWeak(found.cueFirst());
        boolean label = partial && plausibility.isLabel(m, called) && !isJudgement(quote, found);
        boolean name = !subjects.isVerbSecond() && isName(m, found, led);
        boolean named = !subjects.isVerbSecond() && plausibility.isNamedTitle(m);
        if (label || name || named || (!led && plausibility.isTitle(m))) {
            return new StretchOutcome.NoQuote(plausibility.whyNot(m));
        }
        var voice = voices.of(found.speaker());
        return new StretchOutcome.Uttered(
                voice == null
                        ? Utterance.unattributed(m, partial, found.rule(), found, voices.unattributed())
                        : Utterance.attributed(m, partial, found, voice));
    }

    /** {@code „…“, sagte Byron bei „Morgenpost“}: a name that a preposition governs behind a verb that has its quotation. */
    private boolean isOutlet(QuoteInContext quote, FoundAttribution found) {
        int m = quote.index();
        int said = m == 0 ? -1 : narration.endToken(m - 1);
        boolean served = said >= 0 && said <= found.cueFirst() && found.cueFirst() - said <= 2;
        return served
                && found.cueFirst() < quote.first()
                && plausibility.words(m) <= 2
                && plausibility.startsCapital(m)
                && !narration.endsSentence(m)
                && narration.isNarrated(quote.first() - 1)
                && narration.lexicon().has(WordList.PREPOSITIONS, narration.key(quote.first() - 1));
    }

    private boolean isName(int m, FoundAttribution found, boolean led) {
        return found.after()
                ? plausibility.isName(m)
                : !led && plausibility.isNickname(m) && cues.isWeak(found.cueFirst());
    }

    /** Whether the marked words belong to the name of who speaks, or of what the clause is about. */
    private boolean isPartOfAName(QuoteInContext quote, FoundAttribution found, boolean partial) {
        int m = quote.index();
        boolean itself = found.speaker().first() < quote.end()
                && quote.first() < found.speaker().headEnd();
        boolean source = partial && !plausibility.hasVerb(m) && SourceThenQuote.isWithinSource(quote);
        boolean thing = subjects.isVerbSecond() && voices.isNameOfThing(found.speaker());
        boolean named = subjects.isVerbSecond()
                && found.rule() == AttributionMethod.SUBJECT_COLON_QUOTE
                && plausibility.isNamed(m);
        return itself || source || thing || named;
    }

    /** {@code dismissed it as “nonsense”}: a few words that a label introduces, but as someone's judgement. */
    private boolean isJudgement(QuoteInContext quote, FoundAttribution found) {
        int m = quote.index();
        return !found.after()
                && quote.first() - found.cueEnd() <= MAX_JUDGED
                && narration.lexicon().has(WordList.JUDGEMENTS, narration.key(found.cueFirst()))
                && (!labels(found.cueFirst()) || mayCall(found.speaker()))
                && !(found.cueEnd() == quote.first() && narration.isComma(found.cueFirst() - 1))
                && plausibility.startsLowerCase(m)
                && !plausibility.isTitle(m);
    }

    private boolean mayCall(NounPhrase speaker) {
        return speaker.kind() == NounPhrase.Kind.NAME || voices.isPerson(speaker);
    }

    /** {@code le dispositif dit « … »}: whether a verb may as well tell what something is called. */
    private boolean labels(int cue) {
        return narration.lexicon().has(WordList.NOT_QUOTES, narration.key(cue), Note.LABEL);
    }

    /** Words inside a sentence of the narrator's, unless they are a sentence of their own. */
    private boolean isPartial(QuoteInContext quote, FoundAttribution found, boolean led) {
        int m = quote.index();
        boolean amid = subjects.isVerbSecond()
                && !quote.followsColon()
                && !quote.followsComma()
                && quote.first() > quote.before()
                && !narration.endsSentence(m);
        boolean whole = !amid
                && plausibility.startsCapital(m)
                && ((led && !subjects.isVerbSecond()) || plausibility.words(m) > 2);
        return !whole
                || found.rule() == AttributionMethod.ENCLOSING_CLAUSE
                || found.rule() == AttributionMethod.TRAILING_CLAUSE;
    }
}
