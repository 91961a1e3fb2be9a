package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.quotes.grammar.CueVerbs;
import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.grammar.NarrationAnalysis;
import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import dev.copydesk.enrich.quotes.grammar.NounPhrases;
import dev.copydesk.enrich.quotes.grammar.SpeechNouns;
import dev.copydesk.enrich.quotes.grammar.VerbSubjects;
import dev.copydesk.enrich.quotes.rules.AttributionMethod;
import dev.copydesk.enrich.quotes.rules.FoundAttribution;
import dev.copydesk.enrich.quotes.rules.QuoteInContext;
import dev.copydesk.enrich.quotes.rules.QuoteThenVerbAtEnd;
import dev.copydesk.enrich.quotes.voices.VoiceFinder;
import dev.copydesk.events.UnattributedReason;
import dev.copydesk.language.Trait;
import org.jspecify.annotations.Nullable;

/** Makes utterances of marked stretches that their own sentence attributes to nobody: what stands around them tells. */
final class InferredSpeech {
    private static final double COORDINATE = 0.8;
    private static final double SAME_SPEAKER = 0.8;
    private static final double SENTENCE_BEFORE = 0.7;
    private static final double SENTENCE_AFTER = 0.6;
    private static final int MAX_FRONTED = 10;

    private final Narration narration;
    private final NounPhrases phrases;
    private final CueVerbs cues;
    private final VerbSubjects subjects;
    private final SpeechNouns nouns;
    private final VoiceFinder voices;
    private final SpeechPlausibility plausibility;
    private final ReportedSpeech reported;
    private final QuoteContinuations continuations;

    InferredSpeech(
            NarrationAnalysis analysis,
            VoiceFinder voices,
            SpeechPlausibility plausibility,
            QuoteContinuations continuations) {
        this.narration = analysis.narration();
        this.phrases = analysis.phrases();
        this.cues = analysis.cues();
        this.subjects = analysis.subjects();
        this.nouns = analysis.nouns();
        this.voices = voices;
        this.plausibility = plausibility;
        this.reported = new ReportedSpeech(analysis);
        this.continuations = continuations;
    }

    /** A quotation whose own sentence names nobody: the sentence before does, or whoever spoke last goes on. */
    StretchOutcome of(QuoteInContext quote, @Nullable Utterance last) {
        int m = quote.index();
        var source = reported.holds(quote) ? reported.source(quote) : null;
        if (QuoteThenVerbAtEnd.isCalled(quote) && !plausibility.isLabel(m, true)) {
            return new StretchOutcome.Uttered(
                    Utterance.unattributed(m, true, AttributionMethod.NO_RULE, null, UnattributedReason.NO_CUE));
        }
        if (last != null
                && last.voice() != null
                && !subjects.isVerbSecond()
                && continuations.isCoordinate(last, quote)) {
            return new StretchOutcome.Uttered(
                    Utterance.inferred(m, true, AttributionMethod.COORDINATE, COORDINATE, last.voice(), last.found()));
        }
        boolean speech = plausibility.isSpeech(m) || source != null || goesOnInReport(quote, last);
        boolean titled = !subjects.isVerbSecond() && plausibility.isNamedTitle(m);
        if (!speech || titled || plausibility.isLabel(m) || plausibility.isCrosshead(m)) {
            return new StretchOutcome.NoQuote(plausibility.whyNot(m));
        }
        if (quote.followsLabel()) {
            return new StretchOutcome.Uttered(
                    Utterance.unattributed(m, false, AttributionMethod.NO_RULE, null, UnattributedReason.NO_CUE));
        }
        return new StretchOutcome.Uttered(around(quote, last, source));
    }

    /** The sentence before tells who speaks, or whoever spoke last goes on, or the sentence behind tells. */
    private Utterance around(QuoteInContext quote, @Nullable Utterance last, @Nullable FoundAttribution source) {
        int m = quote.index();
        if (narration.lexicon().isEmpty()) {
            return Utterance.unattributed(
                    m, plausibility.startsLowerCase(m), AttributionMethod.NO_RULE, null, UnattributedReason.NO_CUE);
        }
        boolean partial = !plausibility.isWholeParagraph(m) && !plausibility.startsCapital(m);
        int start = start(quote);
        if (last != null && last.voice() != null && narration.firstToken(last.last()) >= start) {
            return Utterance.inferred(m, partial, AttributionMethod.SAME_SPEAKER, SAME_SPEAKER, last.voice(), null);
        }
        boolean goesOn = last != null
                && last.voice() != null
                && source != null
                && narration.firstToken(last.last()) > source.cueFirst();
        var before = goesOn ? null : source != null ? source : sentenceBefore(quote, start);
        if (before != null) {
            var voice = voices.of(before.speaker());
            if (voice != null) {
                return Utterance.inferred(
                        m, partial, AttributionMethod.SENTENCE_BEFORE, SENTENCE_BEFORE, voice, before);
            }
        }
        if (last != null && last.voice() != null && isNear(last, m)) {
            return Utterance.inferred(m, partial, AttributionMethod.SAME_SPEAKER, SAME_SPEAKER, last.voice(), null);
        }
        var after = sentenceAfter(quote);
        var voice = after == null ? null : voices.of(after.speaker());
        if (after != null && voice != null) {
            return Utterance.inferred(m, partial, after.rule(), SENTENCE_AFTER, voice, after);
        }
        return Utterance.unattributed(m, partial, AttributionMethod.NO_RULE, null, UnattributedReason.NO_CUE);
    }

    /** Whether the sentence reports what whoever spoke in the sentence before, or two before, goes on to say. */
    private boolean goesOnInReport(QuoteInContext quote, @Nullable Utterance last) {
        var reading = narration.reading();
        return last != null
                && last.voice() != null
                && isNear(last, quote.index())
                && reading.sentenceAt(quote.first()) - reading.sentenceAt(narration.firstToken(last.last())) <= 2
                && reported.holds(quote);
    }

    private boolean isNear(Utterance last, int m) {
        int distance = narration.marked().get(m).paragraph()
                - narration.marked().get(last.last()).paragraph();
        return distance <= 2;
    }

    /** Who speaks or acts in the narrator's sentence right before a quotation; null where a quotation stands there. */
    private @Nullable FoundAttribution sentenceBefore(QuoteInContext quote, int start) {
        int end = quote.first();
        if (start >= end || !narration.isNarrated(end - 1)) {
            return null;
        }
        boolean leadsUp = narration.isPunctuation(end - 1, ":");
        var credited = leadsUp ? nouns.credited(start, end - 1) : null;
        if (credited != null) {
            return before(credited, end - 1);
        }
        for (int i = end - 1; i >= start; i--) {
            var cue = narration.isNarrated(i) ? cues.at(i) : null;
            if (cue != null && !cue.isWeak() && !cue.gerund()) {
                var subject = subjects.of(cue, start, end);
                subject = subject == null ? null : nouns.bearer(subject, end);
                if (subject != null && (leadsUp || mayHaveSpoken(subject))) {
                    return before(subject, i);
                }
            }
        }
        var first = subjects.first(start, end);
        var subject = first == null ? null : nouns.bearer(first, end);
        return subject != null && speaks(subject)
                ? new FoundAttribution(
                        AttributionMethod.SENTENCE_BEFORE,
                        subject,
                        subject.first(),
                        subject.end(),
                        false,
                        SENTENCE_BEFORE)
                : null;
    }

    private static FoundAttribution before(NounPhrase speaker, int cue) {
        return new FoundAttribution(AttributionMethod.SENTENCE_BEFORE, speaker, cue, cue + 1, false, SENTENCE_BEFORE);
    }

    private boolean speaks(NounPhrase phrase) {
        var clauses = subjects.verbSecond();
        return clauses != null ? clauses.likeness().speaks(phrase) : voices.isHuman(phrase);
    }

    private boolean mayHaveSpoken(NounPhrase phrase) {
        return subjects.isVerbSecond() ? subjects.maySpeak(phrase) : voices.isPerson(phrase);
    }

    /** {@code “…” Ada Byron shook her head.} Who acts in the narrator's sentence behind a quotation that opens its paragraph. */
    private @Nullable FoundAttribution sentenceAfter(QuoteInContext quote) {
        int from = quote.end();
        boolean opens = quote.first() == narration.paragraph(quote.index()).firstToken();
        if (!opens || from >= quote.after() || !narration.endsSentence(quote.index())) {
            return null;
        }
        int first = narration.lexicon().has(Trait.GRAMMATICAL_GENDER) ? behindFronted(from, quote.after()) : from;
        var subject = phrases.at(first, quote.after());
        boolean acts = subject != null
                && subject.first() == first
                && subject.end() < quote.after()
                && voices.isPerson(subject);
        return acts && subject != null
                ? new FoundAttribution(
                        AttributionMethod.SENTENCE_AFTER, subject, subject.first(), subject.end(), true, SENTENCE_AFTER)
                : null;
    }

    /** {@code Assise sur un banc, Claire Morel}: behind the comma that ends what stands before a name; where the sentence begins if none does. */
    private int behindFronted(int from, int limit) {
        int comma = from;
        while (comma < limit && comma - from < MAX_FRONTED && !narration.isComma(comma)) {
            comma++;
        }
        boolean fronted = comma + 1 < limit
                && narration.isComma(comma)
                && narration.token(comma + 1).isCapitalised();
        return fronted ? comma + 1 : from;
    }

    private int start(QuoteInContext quote) {
        int first = quote.first();
        var sentences = narration.reading().sentences();
        int s = narration.reading().sentenceAt(first) - 1;
        if (s < 0) {
            return first;
        }
        var sentence = sentences.get(s);
        return narration.marked().get(quote.index()).paragraph() - sentence.paragraph() > 1
                ? first
                : sentence.firstToken();
    }
}
