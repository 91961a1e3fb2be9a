package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.grammar.NarrationAnalysis;
import dev.copydesk.enrich.quotes.marks.NotAQuote;
import dev.copydesk.enrich.quotes.rules.QuoteInContext;
import dev.copydesk.enrich.quotes.voices.VoiceFinder;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.language.Trait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes utterances of marked stretches, in the order of the text: attributes each, joins what belongs together. */
final class UtteranceFinder {
    private final Narration narration;
    private final NarrationAnalysis analysis;
    private final VoiceFinder voices;
    private final SpeechPlausibility plausibility;
    private final SentenceAttributions attributions;
    private final QuoteContinuations continuations;
    private final AttributedSpeech attributed;
    private final InferredSpeech inferred;
    private final List<Utterance> said = new ArrayList<>();
    private final Map<Integer, NotAQuote.Reason> passedOver = new LinkedHashMap<>();

    private UtteranceFinder(Narration narration, Cast cast) {
        this.narration = narration;
        this.analysis = NarrationAnalysis.of(narration, cast);
        this.voices = new VoiceFinder(analysis, cast);
        this.plausibility = new SpeechPlausibility(narration);
        this.attributions = new SentenceAttributions(analysis, voices, plausibility);
        this.continuations = new QuoteContinuations(analysis, plausibility);
        this.attributed = new AttributedSpeech(analysis, voices, plausibility);
        this.inferred = new InferredSpeech(analysis, voices, plausibility, continuations);
    }

    static UtteranceFinder in(Narration narration, Cast cast) {
        var utterances = new UtteranceFinder(narration, cast);
        for (int m = 0; m < narration.marked().size(); m++) {
            utterances.read(m);
        }
        return utterances;
    }

    List<Utterance> said() {
        return said;
    }

    NarrationAnalysis analysis() {
        return analysis;
    }

    /** The marked stretches that are no quotations, in the order of the text, and why not. */
    Map<Integer, NotAQuote.Reason> passedOver() {
        return passedOver;
    }

    private void read(int m) {
        var last = said.isEmpty() ? null : said.get(said.size() - 1);
        if (narration.marked().get(m).carriesOn() && last != null && last.last() == m - 1) {
            last.join(m);
            attributeAtEnd(last, m);
            return;
        }
        if (!narration.lexicon().has(Trait.NOUNS_CAPITALISED) && narration.isNickname(m)) {
            passedOver.put(m, NotAQuote.Reason.NAME);
            return;
        }
        if (plausibility.isWork(m)) {
            passedOver.put(m, NotAQuote.Reason.TITLE);
            return;
        }
        var quote = QuoteInContext.of(analysis, m);
        var before = passedOver.get(m - 1);
        if (before == NotAQuote.Reason.LABEL && continuations.isCoordinate(m - 1, quote) && plausibility.isShort(m)) {
            passedOver.put(m, before);
            return;
        }
        var found = narration.lexicon().isEmpty() ? null : attributions.of(quote);
        if (last != null && last.last() == m - 1 && continuations.goesOn(last, quote, found)) {
            last.join(m);
            return;
        }
        var outcome = found != null ? attributed.of(quote, found) : inferred.of(quote, last);
        if (outcome instanceof StretchOutcome.Uttered uttered) {
            add(uttered.utterance(), last);
        } else {
            passedOver.put(m, ((StretchOutcome.NoQuote) outcome).why());
        }
    }

    /** A quotation of several paragraphs that its first sentence attributes to nobody may be attributed behind its last. */
    private void attributeAtEnd(Utterance utterance, int m) {
        var found = utterance.found() != null ? null : attributions.of(QuoteInContext.of(analysis, m));
        var voice = found != null && found.after() ? voices.of(found.speaker()) : null;
        if (found != null && voice != null) {
            said.remove(said.size() - 1);
            add(utterance.attributedBy(found, voice), said.isEmpty() ? null : said.get(said.size() - 1));
        }
    }

    private void add(Utterance utterance, @Nullable Utterance last) {
        var voice = utterance.voice();
        if (voice != null) {
            var found = utterance.found();
            if (found != null) {
                utterance.rests(voices.antecedent(found.speaker(), voice));
            } else if (last != null) {
                utterance.rests(last.named());
            }
            voices.heard(voice, narration.firstToken(utterance.last()));
        }
        said.add(utterance);
    }
}
