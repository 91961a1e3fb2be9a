package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.quotes.certainty.Sign;
import dev.copydesk.enrich.quotes.grammar.CueVerb;
import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.grammar.NarrationAnalysis;
import dev.copydesk.enrich.quotes.rules.FoundAttribution;
import dev.copydesk.enrich.quotes.rules.QuoteInContext;
import dev.copydesk.enrich.quotes.syntax.Agreement;
import dev.copydesk.enrich.quotes.syntax.SyntacticSpeaker;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.enrich.speakers.Voice;
import dev.copydesk.events.SpeakerDoubt;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What tells how likely the attribution of an utterance is right. */
final class UtteranceSigns {
    private static final int MOST = 3;
    private static final int NEAR = 3;

    /** The sentences of more quotations are not parsed. */
    private static final int MAX_PARSED = 500;

    private final Narration narration;
    private final NarrationAnalysis analysis;
    private final Lexicon lexicon;
    private final SpeechPlausibility plausibility;
    private final List<Utterance> said;
    private final Map<String, Integer> quotesByVoice = new HashMap<>();
    private final OthersNamed others;
    private final ReferenceSigns reference;
    private SignList signs = new SignList();

    /** @param said the article's utterances */
    UtteranceSigns(NarrationAnalysis analysis, Cast cast, List<Utterance> said) {
        this.narration = analysis.narration();
        this.analysis = analysis;
        this.lexicon = narration.lexicon();
        this.others = new OthersNamed(narration, cast);
        this.reference = new ReferenceSigns(narration, others);
        this.plausibility = new SpeechPlausibility(narration);
        this.said = said;
        for (var utterance : said) {
            if (utterance.voice() != null) {
                quotesByVoice.merge(utterance.voice().id(), 1, Integer::sum);
            }
        }
    }

    /** Of the utterance at a place among those of the article; empty where nobody is given. */
    List<Sign> of(int at) {
        signs = new SignList();
        var utterance = said.get(at);
        var voice = utterance.voice();
        if (voice != null) {
            attribution(at, utterance, voice);
            surroundings(at, utterance, voice);
            reference.add(utterance, voice, signs);
            name(voice);
            speech(utterance);
        }
        return signs.all();
    }

    private void attribution(int at, Utterance utterance, Voice voice) {
        signs.add(SpeakerDoubt.ATTRIBUTION, "rule " + utterance.rule().id());
        signs.add(SpeakerDoubt.ATTRIBUTION, "language " + language());
        var found = utterance.found();
        if (found == null) {
            return;
        }
        int m = utterance.marked().get(0);
        signs.add(SpeakerDoubt.ATTRIBUTION, found.after() ? "behind" : "before");
        var agreement =
                at < MAX_PARSED ? SyntacticSpeaker.agreement(QuoteInContext.of(analysis, m), found) : Agreement.SILENT;
        signs.add(SpeakerDoubt.ATTRIBUTION, "syntax " + SignList.lower(agreement));
        var cue = cue(found);
        signs.add(SpeakerDoubt.ATTRIBUTION, cue == null ? "no verb" : SignList.lower(cue.strength()));
        int edge = found.after() ? narration.endToken(m) : narration.firstToken(m);
        int near = found.after()
                ? Math.min(found.cueFirst(), found.speaker().first())
                : Math.max(found.cueEnd(), found.speaker().end());
        signs.add(SpeakerDoubt.ATTRIBUTION, "distance of quotation", Math.log1p(Math.abs(edge - near)));
        int apart = Math.max(
                found.cueFirst() - found.speaker().headEnd(), found.speaker().first() - found.cueEnd());
        signs.add(SpeakerDoubt.ATTRIBUTION, "distance of verb", Math.log1p(Math.max(0, apart)));
        verb(found);
        int from = narration.clauseStart(m);
        int to = narration.clauseEnd(m);
        signs.add(SpeakerDoubt.ATTRIBUTION, "others in the clause", Math.min(MOST, others.people(from, to, voice)));
        int verbs = 0;
        for (int i = from; i < to; i++) {
            verbs += narration.isNarrated(i)
                            && i != found.cueFirst()
                            && analysis.cues().at(i) != null
                    ? 1
                    : 0;
        }
        signs.add(SpeakerDoubt.ATTRIBUTION, "other verbs of saying", Math.min(MOST, verbs));
    }

    /** What stands beside the verb: it may say that nobody spoke. */
    private void verb(FoundAttribution found) {
        var grammar = analysis.grammar();
        int from = Math.max(0, found.cueFirst() - NEAR);
        for (int i = from; i < Math.min(narration.size(), found.cueEnd() + 2); i++) {
            if (narration.isNarrated(i) && grammar.isNegation(i)) {
                signs.add(SpeakerDoubt.ATTRIBUTION, "negation");
                break;
            }
        }
        boolean base = found.cueFirst() > 0
                && grammar.isBaseForm(found.cueFirst())
                && narration.isNarrated(found.cueFirst() - 1)
                && grammar.isAuxiliary(found.cueFirst() - 1);
        if (base) {
            signs.add(SpeakerDoubt.ATTRIBUTION, "auxiliary");
        }
    }

    private @Nullable CueVerb cue(FoundAttribution found) {
        return analysis.cues().at(found.cueFirst());
    }

    private void surroundings(int at, Utterance utterance, Voice voice) {
        var found = utterance.found();
        int first = narration.firstToken(utterance.marked().get(0));
        if (found == null && at > 0) {
            int last = narration.endToken(said.get(at - 1).last());
            int paragraphs = narration.marked().get(utterance.marked().get(0)).paragraph()
                    - narration.marked().get(said.get(at - 1).last()).paragraph();
            signs.add(SpeakerDoubt.SURROUNDINGS, "paragraphs since", paragraphs);
            signs.add(SpeakerDoubt.SURROUNDINGS, "others since", Math.min(MOST, others.people(last, first, voice)));
            signs.add(SpeakerDoubt.SURROUNDINGS, "words since", Math.log1p(Math.max(0, first - last)));
            var before = said.get(at - 1).found();
            signs.add(
                    SpeakerDoubt.SURROUNDINGS,
                    "after "
                            + (before == null
                                    ? "a guess"
                                    : SignList.lower(before.speaker().kind())));
        }
        boolean again =
                (at > 0 && isBy(said.get(at - 1), voice)) || (at + 1 < said.size() && isBy(said.get(at + 1), voice));
        if (again) {
            signs.add(SpeakerDoubt.SURROUNDINGS, "speaks again");
        }
        signs.add(SpeakerDoubt.SURROUNDINGS, "quotes", Math.log(quotesByVoice.getOrDefault(voice.id(), 1)));
    }

    private String language() {
        var tag = narration.reading().article().language();
        return tag == null ? "en" : tag.split("-")[0];
    }

    private static boolean isBy(Utterance utterance, Voice voice) {
        return utterance.voice() != null && utterance.voice().id().equals(voice.id());
    }

    private void name(Voice voice) {
        signs.add(SpeakerDoubt.NAME, SignList.lower(voice.kind()));
        var actor = voice.actor();
        var words = voice.name().split("\\s+");
        if (actor != null && actor.isPerson()) {
            signs.add(SpeakerDoubt.NAME, words.length == 1 ? "one word" : words.length > 3 ? "many words" : "words");
            if (lexicon.has(WordList.GIVEN_NAMES, words[0].toLowerCase(Locale.ROOT))) {
                signs.add(SpeakerDoubt.NAME, words.length == 1 ? "given name alone" : "given name");
            }
            if (actor.isEvident()) {
                signs.add(SpeakerDoubt.NAME, "evident");
            }
            signs.add(SpeakerDoubt.NAME, "mentions", Math.log(Math.max(1, actor.mentionCount())));
        }
        if (voice.name().chars().anyMatch(Character::isDigit)) {
            signs.add(SpeakerDoubt.NAME, "digit");
        }
    }

    private void speech(Utterance utterance) {
        int m = utterance.marked().get(0);
        int words = utterance.marked().stream().mapToInt(plausibility::words).sum();
        signs.add(SpeakerDoubt.SPEECH, "length", Math.log1p(words));
        if (words <= 2) {
            signs.add(SpeakerDoubt.SPEECH, "a word or two");
        }
        signs.add(SpeakerDoubt.SPEECH, utterance.isPartial() ? "partial" : "whole");
        if (plausibility.hasVerb(m)) {
            signs.add(SpeakerDoubt.SPEECH, "verb");
        }
        if (plausibility.startsCapital(m)) {
            signs.add(SpeakerDoubt.SPEECH, "capital");
        }
        if (narration.endsSentence(m)) {
            signs.add(SpeakerDoubt.SPEECH, "full stop");
        }
        if (plausibility.isTerm(m)) {
            signs.add(SpeakerDoubt.SPEECH, "term");
        }
    }
}
