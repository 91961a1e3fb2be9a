package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.quotes.grammar.Analysis;
import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.marks.NotAQuote;
import dev.copydesk.enrich.quotes.rules.QuoteInContext;
import dev.copydesk.enrich.quotes.voices.Voices;
import dev.copydesk.enrich.speakers.Cast;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes utterances of marked stretches, in the order of the text: attributes each, joins what belongs together. */
final class Utterances {
    private final Narration narration;
    private final Analysis analysis;
    private final Voices voices;
    private final Plausibility plausibility;
    private final Attributions attributions;
    private final Continuations continuations;
    private final AttributedSpeech attributed;
    private final InferredSpeech inferred;
    private final List<Utterance> said = new ArrayList<>();
    private final Map<Integer, NotAQuote.Reason> passedOver = new LinkedHashMap<>();

    private Utterances(Narration narration, Cast cast) {
        this.narration = narration;
        this.analysis = Analysis.of(narration, cast);
        this.voices = new Voices(narration, cast, analysis.subjects().verbSecond());
        this.plausibility = new Plausibility(narration);
        this.attributions = new Attributions(analysis, voices, plausibility);
        this.continuations = new Continuations(analysis, plausibility);
        this.attributed = new AttributedSpeech(analysis, voices, plausibility);
        this.inferred = new InferredSpeech(analysis, voices, plausibility, continuations);
    }

    static Utterances in(Narration narration, Cast cast) {
        var utterances = new Utterances(narration, cast);
        for (int m = 0; m < narration.marked().size(); m++) {
            utterances.read(m);
        }
        return utterances;
    }

    List<Utterance> said() {
        return said;
    }

    /** The marked stretches that are no quotations, in the order of the text, and why not. */
    Map<Integer, NotAQuote.Reason> passedOver() {
        return passedOver;
    }

    private void read(int m) {
        var last = said.isEmpty() ? null : said.get(said.size() - 1);
        if (narration.marked().get(m).carriesOn() && last != null && last.last() == m - 1) {
            last.join(m);
            return;
        }
        if (plausibility.isWork(m)) {
            passedOver.put(m, NotAQuote.Reason.TITLE);
            return;
        }
        var quote = QuoteInContext.of(analysis, m);
        var found = attributions.of(quote);
        if (last != null && last.last() == m - 1 && continuations.goesOn(last, quote, found)) {
            last.join(m);
            return;
        }
        var outcome = found != null ? attributed.of(quote, found) : inferred.of(quote, last);
        if (outcome instanceof Outcome.Uttered uttered) {
            add(uttered.utterance(), last);
        } else {
            passedOver.put(m, ((Outcome.NoQuote) outcome).why());
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
