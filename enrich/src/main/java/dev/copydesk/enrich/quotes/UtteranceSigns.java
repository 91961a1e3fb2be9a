package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.quotes.certainty.Sign;
import dev.copydesk.enrich.quotes.grammar.CueVerb;
import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.grammar.NarrationAnalysis;
import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import dev.copydesk.enrich.quotes.grammar.TokenStretch;
import dev.copydesk.enrich.quotes.rules.FoundAttribution;
import dev.copydesk.enrich.quotes.rules.QuoteInContext;
import dev.copydesk.enrich.quotes.syntax.SyntacticSpeaker;
import dev.copydesk.enrich.speakers.Actor;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.enrich.speakers.Gender;
import dev.copydesk.enrich.speakers.Resolution;
import dev.copydesk.enrich.speakers.Voice;
import dev.copydesk.events.SpeakerDoubt;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What tells how likely the attribution of an utterance is right. */
final class UtteranceSigns {
    private static final int MOST = 3;

    /** How many words back others are looked for. */
    private static final int FARTHEST = 600;

    private final Narration narration;
    private final NarrationAnalysis analysis;
    private final Lexicon lexicon;
    private final Cast cast;
    private final SpeechPlausibility plausibility;
    private final List<Utterance> said;
    private final Map<String, Integer> quotesByVoice = new HashMap<>();
    private List<Sign> signs = new ArrayList<>();

    /** @param said the article's utterances */
    UtteranceSigns(NarrationAnalysis analysis, Cast cast, List<Utterance> said) {
        this.narration = analysis.narration();
        this.analysis = analysis;
        this.lexicon = narration.lexicon();
        this.cast = cast;
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
        signs = new ArrayList<>();
        var utterance = said.get(at);
        var voice = utterance.voice();
        if (voice != null) {
            attribution(utterance, voice);
            surroundings(at, utterance, voice);
            reference(utterance, voice);
            name(voice);
            speech(utterance);
        }
        return List.copyOf(signs);
    }

    private void attribution(Utterance utterance, Voice voice) {
        add(SpeakerDoubt.ATTRIBUTION, "rule " + utterance.rule().id());
        add(SpeakerDoubt.ATTRIBUTION, "language " + language());
        var found = utterance.found();
        if (found == null) {
            return;
        }
        int m = utterance.marked().get(0);
        add(SpeakerDoubt.ATTRIBUTION, found.after() ? "behind" : "before");
        var agreement = SyntacticSpeaker.agreement(QuoteInContext.of(analysis, m), found);
        add(SpeakerDoubt.ATTRIBUTION, "syntax " + lower(agreement));
        var cue = cue(found);
        add(SpeakerDoubt.ATTRIBUTION, cue == null ? "no verb" : lower(cue.strength()));
        int edge = found.after() ? narration.endToken(m) : narration.firstToken(m);
        int near = found.after()
                ? Math.min(found.cueFirst(), found.speaker().first())
                : Math.max(found.cueEnd(), found.speaker().end());
        add(SpeakerDoubt.ATTRIBUTION, "distance of quotation", Math.log1p(Math.abs(edge - near)));
        int apart = Math.max(
                found.cueFirst() - found.speaker().headEnd(), found.speaker().first() - found.cueEnd());
        add(SpeakerDoubt.ATTRIBUTION, "distance of verb", Math.log1p(Math.max(0, apart)));
        int from = narration.clauseStart(m);
        int to = narration.clauseEnd(m);
        add(SpeakerDoubt.ATTRIBUTION, "others in the clause", Math.min(MOST, others(from, to, voice)));
        int verbs = 0;
        for (int i = from; i < to; i++) {
            verbs += narration.isNarrated(i)
                            && i != found.cueFirst()
                            && analysis.cues().at(i) != null
                    ? 1
                    : 0;
        }
        add(SpeakerDoubt.ATTRIBUTION, "other verbs of saying", Math.min(MOST, verbs));
    }

    private @Nullable CueVerb cue(FoundAttribution found) {
        return analysis.cues().at(found.cueFirst());
    }

    private int others(int from, int to, Voice voice) {
        var others = new HashSet<Object>();
        for (int i = Math.max(from, to - FARTHEST); i < to; i++) {
            var actor = narration.isNarrated(i) ? cast.at(i) : null;
            if (actor != null && actor.isPerson() && actor != voice.actor()) {
                others.add(actor);
            }
        }
        return others.size();
    }

    private void surroundings(int at, Utterance utterance, Voice voice) {
        var found = utterance.found();
        int first = narration.firstToken(utterance.marked().get(0));
        if (found == null && at > 0) {
            int last = narration.endToken(said.get(at - 1).last());
            int paragraphs = narration.marked().get(utterance.marked().get(0)).paragraph()
                    - narration.marked().get(said.get(at - 1).last()).paragraph();
            add(SpeakerDoubt.SURROUNDINGS, "paragraphs since", paragraphs);
            add(SpeakerDoubt.SURROUNDINGS, "others since", Math.min(MOST, others(last, first, voice)));
            add(SpeakerDoubt.SURROUNDINGS, "words since", Math.log1p(Math.max(0, first - last)));
            var before = said.get(at - 1).found();
            add(
                    SpeakerDoubt.SURROUNDINGS,
                    "after "
                            + (before == null
                                    ? "a guess"
                                    : lower(before.speaker().kind())));
        }
        boolean again =
                (at > 0 && isBy(said.get(at - 1), voice)) || (at + 1 < said.size() && isBy(said.get(at + 1), voice));
        if (again) {
            add(SpeakerDoubt.SURROUNDINGS, "speaks again");
        }
        add(SpeakerDoubt.SURROUNDINGS, "quotes", Math.log(quotesByVoice.getOrDefault(voice.id(), 1)));
    }

    private String language() {
        var tag = narration.reading().article().language();
        return tag == null ? "en" : tag.split("-")[0];
    }

    private static boolean isBy(Utterance utterance, Voice voice) {
        return utterance.voice() != null && utterance.voice().id().equals(voice.id());
    }

    private void reference(Utterance utterance, Voice voice) {
        var found = utterance.found();
        if (isNamedIn(utterance, voice)) {
            add(SpeakerDoubt.REFERENCE, "says their own name");
        }
        if (found == null) {
            return;
        }
        var resolution = voice.resolution();
        add(SpeakerDoubt.REFERENCE, "by " + lower(resolution.kind()));
        add(SpeakerDoubt.REFERENCE, "candidates", Math.min(MOST, resolution.candidates() - 1));
        if (resolution.margin() < Resolution.ALONE) {
            add(SpeakerDoubt.REFERENCE, "chosen");
            add(SpeakerDoubt.REFERENCE, "margin", Math.min(MOST, resolution.margin()));
        }
        var kind = found.speaker().kind();
        add(SpeakerDoubt.REFERENCE, lower(kind) + (voice.actor() == null ? " unnamed" : ""));
        if (kind == NounPhrase.Kind.PRONOUN && voice.actor() != null) {
            pronoun(found.speaker().first(), utterance.antecedent(), voice, voice.actor());
        }
    }

    /** Whether the quotation itself names whoever is said to speak. */
    private boolean isNamedIn(Utterance utterance, Voice voice) {
        for (int m : utterance.marked()) {
            int end = Math.min(narration.endToken(m), narration.firstToken(m) + FARTHEST);
            for (int i = narration.firstToken(m); i < end; i++) {
                if (voice.actor() != null && cast.at(i) == voice.actor()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void pronoun(int at, @Nullable TokenStretch antecedent, Voice voice, Actor actor) {
        add(SpeakerDoubt.REFERENCE, "gender " + lower(actor.gender()));
        if (antecedent == null || antecedent.first() > at) {
            add(SpeakerDoubt.REFERENCE, "no name before");
            return;
        }
        var sentences = narration.reading().sentences();
        int sentence = narration.reading().sentenceAt(antecedent.first());
        add(
                SpeakerDoubt.REFERENCE,
                "sentences back",
                Math.log1p(narration.reading().sentenceAt(at) - sentence));
        add(SpeakerDoubt.REFERENCE, "others between", Math.min(MOST, others(antecedent.first(), at, voice)));
        int from = sentences.get(Math.max(0, sentence - 1)).firstToken();
        add(SpeakerDoubt.REFERENCE, "rivals", Math.min(MOST, rivals(from, at, actor)));
        if (antecedent.first() - sentences.get(sentence).firstToken() <= 1) {
            add(SpeakerDoubt.REFERENCE, "opens a sentence");
        }
        if (!narration.isNarrated(antecedent.first())) {
            add(SpeakerDoubt.REFERENCE, "named in a quotation");
        }
    }

    /** How many others a pronoun for an actor might mean. */
    private int rivals(int from, int to, Actor actor) {
        var rivals = new HashSet<Actor>();
        for (int i = Math.max(from, to - FARTHEST); i < to; i++) {
            var other = cast.at(i);
            boolean fits = other != null
                    && other != actor
                    && other.isPerson()
                    && (other.gender() == actor.gender()
                            || other.gender() == Gender.UNKNOWN
                            || actor.gender() == Gender.UNKNOWN);
            if (fits) {
                rivals.add(other);
            }
        }
        return rivals.size();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void name(Voice voice) {
        add(SpeakerDoubt.NAME, lower(voice.kind()));
        var actor = voice.actor();
        var words = voice.name().split("\\s+");
        if (actor != null && actor.isPerson()) {
            add(SpeakerDoubt.NAME, words.length == 1 ? "one word" : words.length > 3 ? "many words" : "words");
            if (lexicon.has(WordList.GIVEN_NAMES, words[0].toLowerCase(Locale.ROOT))) {
                add(SpeakerDoubt.NAME, "given name");
            }
            if (actor.isEvident()) {
                add(SpeakerDoubt.NAME, "evident");
            }
            add(SpeakerDoubt.NAME, "mentions", Math.log(Math.max(1, actor.mentionCount())));
        }
        if (voice.name().chars().anyMatch(Character::isDigit)) {
            add(SpeakerDoubt.NAME, "digit");
        }
    }

    private void speech(Utterance utterance) {
        int m = utterance.marked().get(0);
        int words = utterance.marked().stream().mapToInt(plausibility::words).sum();
        add(SpeakerDoubt.SPEECH, "length", Math.log1p(words));
        if (words <= 2) {
            add(SpeakerDoubt.SPEECH, "a word or two");
        }
        add(SpeakerDoubt.SPEECH, utterance.isPartial() ? "partial" : "whole");
        if (plausibility.hasVerb(m)) {
            add(SpeakerDoubt.SPEECH, "verb");
        }
        if (plausibility.startsCapital(m)) {
            add(SpeakerDoubt.SPEECH, "capital");
        }
        if (narration.endsSentence(m)) {
            add(SpeakerDoubt.SPEECH, "full stop");
        }
        if (plausibility.isTerm(m)) {
            add(SpeakerDoubt.SPEECH, "term");
        }
    }

    private void add(SpeakerDoubt about, String name) {
        add(about, name, 1);
    }

    private void add(SpeakerDoubt about, String name, double value) {
        signs.add(new Sign(about, name, value));
    }
}
