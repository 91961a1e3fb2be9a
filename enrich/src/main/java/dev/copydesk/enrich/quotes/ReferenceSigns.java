package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import dev.copydesk.enrich.quotes.grammar.TokenStretch;
import dev.copydesk.enrich.speakers.Actor;
import dev.copydesk.enrich.speakers.Resolution;
import dev.copydesk.enrich.speakers.Voice;
import dev.copydesk.events.SpeakerDoubt;
import org.jspecify.annotations.Nullable;

/** What tells how sure it is whom the phrase beside a quotation means. */
final class ReferenceSigns {
    private static final int MOST = 3;

    private final Narration narration;
    private final OthersNamed others;

    ReferenceSigns(Narration narration, OthersNamed others) {
        this.narration = narration;
        this.others = others;
    }

    void add(Utterance utterance, Voice voice, SignList signs) {
        var found = utterance.found();
        if (others.isNamedIn(utterance, voice)) {
            signs.add(SpeakerDoubt.REFERENCE, "says their own name");
        }
        if (found == null) {
            return;
        }
        var resolution = voice.resolution();
        signs.add(SpeakerDoubt.REFERENCE, "by " + SignList.lower(resolution.kind()));
        signs.add(SpeakerDoubt.REFERENCE, "candidates", Math.min(MOST, resolution.candidates() - 1));
        if (resolution.margin() < Resolution.ALONE) {
            signs.add(SpeakerDoubt.REFERENCE, "chosen");
            signs.add(SpeakerDoubt.REFERENCE, "margin", Math.min(MOST, resolution.margin()));
        }
        var kind = found.speaker().kind();
        signs.add(SpeakerDoubt.REFERENCE, SignList.lower(kind) + (voice.actor() == null ? " unnamed" : ""));
        if (kind == NounPhrase.Kind.PRONOUN && voice.actor() != null) {
            pronoun(found.speaker().first(), utterance.antecedent(), voice, voice.actor(), signs);
        }
    }

    private void pronoun(int at, @Nullable TokenStretch antecedent, Voice voice, Actor actor, SignList signs) {
        signs.add(SpeakerDoubt.REFERENCE, "gender " + SignList.lower(actor.gender()));
        if (antecedent == null || antecedent.first() > at) {
            signs.add(SpeakerDoubt.REFERENCE, "no name before");
            return;
        }
        var sentences = narration.reading().sentences();
        int sentence = narration.reading().sentenceAt(antecedent.first());
        signs.add(
                SpeakerDoubt.REFERENCE,
                "sentences back",
                Math.log1p(narration.reading().sentenceAt(at) - sentence));
        signs.add(
                SpeakerDoubt.REFERENCE, "others between", Math.min(MOST, others.people(antecedent.first(), at, voice)));
        int from = sentences.get(Math.max(0, sentence - 1)).firstToken();
        signs.add(SpeakerDoubt.REFERENCE, "rivals", Math.min(MOST, others.rivals(from, at, actor)));
        if (antecedent.first() - sentences.get(sentence).firstToken() <= 1) {
            signs.add(SpeakerDoubt.REFERENCE, "opens a sentence");
        }
        if (!narration.isNarrated(antecedent.first())) {
            signs.add(SpeakerDoubt.REFERENCE, "named in a quotation");
        }
    }
}
