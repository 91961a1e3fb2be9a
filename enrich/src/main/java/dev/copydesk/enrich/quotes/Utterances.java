package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.enrich.text.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes utterances of marked stretches, in the order of the text: attributes each, joins what belongs together. */
final class Utterances {
    private static final AttributionRule ENCLOSING = new EnclosingClause();

    /** In the order in which they are asked. */
    private static final List<AttributionRule> RULES = List.of(
            new QuoteThenSubjectThenVerb(),
            new QuoteThenVerbThenSubject(),
            new QuoteThenNoun(),
            new QuoteThenCredit(),
            new CreditBelow(),
            new LabelThenQuote(),
            new SubjectThenVerbThenQuote(),
            new QuoteThenSource(),
            new SourceThenQuote(),
            new SubjectBeforeColon(),
            new TrailingClause(),
            new QuoteThenSubject(),
            ENCLOSING);

    private static final int MAX_COORDINATION = 4;
    private static final double COORDINATE = 0.8;
    private static final double SAME_SPEAKER = 0.8;
    private static final double SENTENCE_BEFORE = 0.7;
    private static final double SENTENCE_AFTER = 0.6;
    private static final int MAX_JUDGED = 8;

    private final Narration narration;
    private final Grammar grammar;
    private final NounPhrases phrases;
    private final Cues cues;
    private final Subjects subjects;
    private final SpeechNouns nouns;
    private final Voices voices;
    private final Plausibility plausibility;
    private final List<Utterance> said = new ArrayList<>();
    private final Map<Integer, NotAQuote.Reason> passedOver = new LinkedHashMap<>();

    private Utterances(Narration narration, Cast cast) {
        this.narration = narration;
        this.grammar = new Grammar(narration);
        this.phrases = new NounPhrases(narration, grammar);
        this.cues = new Cues(narration, grammar);
        this.subjects = new Subjects(narration, grammar, phrases, cues);
        this.nouns = new SpeechNouns(narration, grammar, phrases);
        this.voices = new Voices(narration, cast);
        this.plausibility = new Plausibility(narration);
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
        var quote = QuoteInContext.of(narration, grammar, phrases, cues, subjects, nouns, m);
        var found = attribution(quote);
        if (last != null && last.last() == m - 1 && goesOn(last, quote, found)) {
            last.join(m);
            return;
        }
        var outcome = found != null ? attributed(quote, found) : inferred(quote, last);
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

    private @Nullable Found attribution(QuoteInContext quote) {
        for (var rule : RULES) {
            var found = rule.apply(quote);
            if (found.isPresent() && !isOfAThing(quote, found.get())) {
                var outer = outer(quote, found.get());
                return outer.by(nouns.bearer(
                        outer.speaker(), narration.paragraph(quote.index()).endToken()));
            }
        }
        return null;
    }

    /** {@code Byron said the plan would spell “the end of milling”}: who speaks, not what the weaker verb's subject is. */
    private Found outer(QuoteInContext quote, Found found) {
        var cue = found.after() ? null : cues.at(found.cueFirst());
        if (cue == null || !cue.isWeak()) {
            return found;
        }
        boolean person = voices.isPerson(found.speaker());
        boolean thing =
                grammar.isThing(found.speaker().first()) && found.speaker().kind() == NounPhrase.Kind.PRONOUN;
        return ENCLOSING
                .apply(quote)
                .filter(enclosing -> enclosing.cueFirst() < found.cueFirst())
                .filter(enclosing ->
                        thing || isNext(enclosing, found) || (!person && voices.isPerson(enclosing.speaker())))
                .orElse(found);
    }

    private boolean isNext(Found enclosing, Found found) {
        int from = enclosing.cueEnd();
        int gap = found.speaker().first() - from;
        return gap == 0 || (gap == 1 && grammar.isConjunction(from));
    }

    /** Whether the attribution is not close enough to make a quotation of {@code its “dream mill”}. */
    private boolean isOfAThing(QuoteInContext quote, Found found) {
        int m = quote.index();
        if (found.after()) {
            return found.rule().equals("trailing-clause") && plausibility.isIndefiniteTerm(m);
        }
        var cue = cues.at(found.cueFirst());
        return cue != null && cue.isWeak() && plausibility.isDefiniteTerm(m);
    }

    /** {@code “…,” she said. “…”} and {@code “…,” she said, adding, “…”}: one utterance. */
    private boolean goesOn(Utterance last, QuoteInContext quote, @Nullable Found own) {
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
        boolean interrupted = clauseEnd == quote.first() && quote.first() - told <= 1;
        boolean resumed = clauseEnd == quote.first() && resumes(quote, found, own);
        boolean added = clauseEnd == quote.first()
                && own != null
                && narration.key(own.cueFirst()).endsWith("ing");
        return interrupted || resumed || added;
    }

    /** {@code “…,” she said of the mill, “…”}: behind a comma or a conjunction the quotation goes on under the same verb. */
    private boolean resumes(QuoteInContext quote, Found found, @Nullable Found own) {
        int before = quote.first() - 1;
        boolean joined = narration.isNarrated(before)
                && (narration.isComma(before) || (grammar.isConjunction(before) && narration.isComma(before - 1)));
        boolean same = own == null
                ? narration.lastChar(found.after() ? quote.index() - 1 : quote.index()) == ','
                        && Character.isLowerCase(narration.text(quote.index()).codePointAt(0))
                : own.cueFirst() == found.cueFirst();
        return joined && same && !plausibility.isTitle(quote.index());
    }

    /** {@code “a shambles” and an “insult”}: of one attribution with the words before. */
    private boolean isCoordinate(Utterance last, QuoteInContext quote) {
        int gap = narration.endToken(last.last());
        boolean near =
                last.last() == quote.index() - 1 && quote.first() > gap && quote.first() - gap <= MAX_COORDINATION;
        for (int i = gap; near && i < quote.first(); i++) {
            near = narration.isComma(i) || grammar.isConjunction(i) || grammar.isDeterminer(i);
        }
        return near
                && last.voice() != null
                && last.found() != null
                && !last.found().after();
    }

    private Outcome attributed(QuoteInContext quote, Found found) {
        int m = quote.index();
        boolean led = found.after() || quote.followsComma() || quote.followsColon();
        boolean partial = isPartial(quote, found, led);
        boolean label = partial && plausibility.isLabel(m) && !isJudgement(quote, found);
        boolean name = found.after() ? plausibility.isName(m) : !led && plausibility.isNickname(m) && isWeak(found);
        if (label || name || (!led && plausibility.isTitle(m)) || plausibility.isNamedTitle(m)) {
            return new Outcome.NoQuote(plausibility.whyNot(m));
        }
        var voice = voices.of(found.speaker());
        return new Outcome.Uttered(
                voice == null
                        ? Utterance.unattributed(m, partial, found.rule(), found, voices.silence())
                        : Utterance.attributed(m, partial, found, voice));
    }

    private boolean isWeak(Found found) {
        var cue = cues.at(found.cueFirst());
        return cue != null && cue.isWeak();
    }

    /** {@code dismissed it as “nonsense”}: a few words that a label introduces, but as someone's judgement. */
    private boolean isJudgement(QuoteInContext quote, Found found) {
        int m = quote.index();
        return !found.after()
                && quote.first() - found.cueEnd() <= MAX_JUDGED
                && narration.lexicon().has(WordList.JUDGEMENTS, narration.key(found.cueFirst()))
                && !(found.cueEnd() == quote.first() && narration.isComma(found.cueFirst() - 1))
                && Character.isLowerCase(narration.text(m).codePointAt(0))
                && !plausibility.isTitle(m);
    }

    /** Words inside a sentence of the narrator's, unless they are a sentence of their own. */
    private boolean isPartial(QuoteInContext quote, Found found, boolean led) {
        int m = quote.index();
        boolean whole = Character.isUpperCase(narration.text(m).codePointAt(0)) && (led || plausibility.words(m) > 2);
        return !whole || found.rule().equals("enclosing-clause") || found.rule().equals("trailing-clause");
    }

    /** A quotation whose own sentence names nobody: the sentence before does, or whoever spoke last goes on. */
    private Outcome inferred(QuoteInContext quote, @Nullable Utterance last) {
        int m = quote.index();
        if (last != null && last.voice() != null && isCoordinate(last, quote)) {
            return new Outcome.Uttered(
                    Utterance.inferred(m, true, "coordinate", COORDINATE, last.voice(), last.found()));
        }
        if (!plausibility.isSpeech(m) || plausibility.isLabel(m) || plausibility.isCrosshead(m)) {
            return new Outcome.NoQuote(plausibility.whyNot(m));
        }
        boolean partial = !plausibility.isWholeParagraph(m)
                && !Character.isUpperCase(narration.text(m).codePointAt(0));
        int start = start(quote);
        if (last != null && last.voice() != null && narration.firstToken(last.last()) >= start) {
            return new Outcome.Uttered(
                    Utterance.inferred(m, partial, "same-speaker", SAME_SPEAKER, last.voice(), null));
        }
        var before = sentenceBefore(quote, start);
        if (before != null) {
            var voice = voices.of(before.speaker());
            if (voice != null) {
                return new Outcome.Uttered(
                        Utterance.inferred(m, partial, "sentence-before", SENTENCE_BEFORE, voice, before));
            }
        }
        if (last != null && last.voice() != null && isNear(last, m)) {
            return new Outcome.Uttered(
                    Utterance.inferred(m, partial, "same-speaker", SAME_SPEAKER, last.voice(), null));
        }
        var after = sentenceAfter(quote);
        var voice = after == null ? null : voices.of(after.speaker());
        if (after != null && voice != null) {
            return new Outcome.Uttered(Utterance.inferred(m, partial, after.rule(), SENTENCE_AFTER, voice, after));
        }
        return new Outcome.Uttered(Utterance.unattributed(m, partial, "no-rule", null, Utterance.Silence.NO_CUE));
    }

    private boolean isNear(Utterance last, int m) {
        int distance = narration.marked().get(m).paragraph()
                - narration.marked().get(last.last()).paragraph();
        return distance <= 2;
    }

    /** Who speaks or acts in the narrator's sentence right before a quotation; null where a quotation stands there. */
    private @Nullable Found sentenceBefore(QuoteInContext quote, int start) {
        int end = quote.first();
        if (start >= end || !narration.isNarrated(end - 1)) {
            return null;
        }
        for (int i = end - 1; i >= start; i--) {
            var cue = narration.isNarrated(i) ? cues.at(i) : null;
            if (cue != null && !cue.isWeak() && !cue.gerund()) {
                var subject = subjects.of(cue, start, end);
                subject = subject == null ? null : nouns.bearer(subject, end);
                if (subject != null && voices.isPerson(subject)) {
                    return new Found("sentence-before", subject, i, i + 1, false, SENTENCE_BEFORE);
                }
            }
        }
        var first = subjects.first(start, end);
        var subject = first == null ? null : nouns.bearer(first, end);
        return subject != null && voices.isPerson(subject)
                ? new Found("sentence-before", subject, subject.first(), subject.end(), false, SENTENCE_BEFORE)
                : null;
    }

    /** {@code “…” Ada Byron shook her head.} Who acts in the narrator's sentence behind a quotation that opens its paragraph. */
    private @Nullable Found sentenceAfter(QuoteInContext quote) {
        int from = quote.end();
        boolean opens = quote.first() == narration.paragraph(quote.index()).firstToken();
        if (!opens || from >= quote.after() || !narration.endsSentence(quote.index())) {
            return null;
        }
        var subject = phrases.at(from, quote.after());
        boolean acts =
                subject != null && subject.first() == from && subject.end() < quote.after() && voices.isPerson(subject);
        return acts && subject != null
                ? new Found("sentence-after", subject, subject.first(), subject.end(), true, SENTENCE_AFTER)
                : null;
    }

    private int start(QuoteInContext quote) {
        int first = quote.first();
        var sentences = narration.reading().sentences();
        int s = sentenceEndingBefore(first);
        if (s < 0) {
            return first;
        }
        var sentence = sentences.get(s);
        return narration.marked().get(quote.index()).paragraph() - sentence.paragraph() > 1
                ? first
                : sentence.firstToken();
    }

    private int sentenceEndingBefore(int token) {
        var sentences = narration.reading().sentences();
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).endToken() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
