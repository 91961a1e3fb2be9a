package dev.copydesk.enrich.quotes.grammar;

import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordList;
import org.jspecify.annotations.Nullable;

/** Finds the subjects of verbs in the narrator's words. */
public final class VerbSubjects {
    private static final int MAX_AGENT = 8;

    private final Narration narration;
    private final Grammar grammar;
    private final NounPhrases phrases;
    private final PhrasesBackwards backwards;
    private final AppositionNames appositions;
    private final CueVerbs cues;
    private final InsertedSubjects insertions;
    private final Lexicon lexicon;
    private final @Nullable VerbSecondSubjects verbSecond;

    public VerbSubjects(Narration narration, Grammar grammar, NounPhrases phrases, CueVerbs cues, Cast cast) {
        this.narration = narration;
        this.grammar = grammar;
        this.phrases = phrases;
        this.backwards = new PhrasesBackwards(narration, grammar, phrases);
        this.appositions = new AppositionNames(narration, grammar, phrases, backwards);
        this.cues = cues;
        this.insertions = new InsertedSubjects(narration, grammar, phrases);
        this.lexicon = narration.lexicon();
        boolean second = lexicon.has(Trait.VERB_SECOND);
        this.verbSecond = second ? new VerbSecondSubjects(narration, grammar, cast) : null;
    }

    /** The subject of a cue in the clause that begins at {@code start} and ends before {@code limit}; null where there is none. */
    @Nullable
    public NounPhrase of(CueVerb cue, int start, int limit) {
        if (verbSecond != null) {
            return verbSecond.of(cue, start, limit);
        }
        if (cues.isPassive(cue, start)) {
            return agent(cue, limit);
        }
        var inserted = insertions.of(cue, start, limit);
        if (inserted != null) {
            return inserted;
        }
        var before = before(cue, start);
        return before == null && cue.gerund() ? joined(cue.at(), start) : before;
    }

    /** {@code c’est ainsi qu’elle l’a dit, estimant}: the pronoun last before a token that a verb follows, where every noun has a gender. */
    private @Nullable NounPhrase joined(int end, int start) {
        for (int i = end - 2; lexicon.has(Trait.GRAMMATICAL_GENDER) && i >= start && narration.isNarrated(i); i--) {
            boolean subject =
                    grammar.isPronoun(i) && !grammar.isThing(i) && !grammar.isRelative(i) && cues.isBetween(i + 1);
            if (subject) {
                return new NounPhrase(NounPhrase.Kind.PRONOUN, i, i + 1, i + 1);
            }
        }
        return null;
    }

    /** What reads the clauses of a language whose verb comes second; null for others. */
    @Nullable
    public VerbSecondSubjects verbSecond() {
        return verbSecond;
    }

    /** Whether a cue ends its clause, but for an auxiliary behind it. */
    public boolean closes(CueVerb cue, int limit) {
        return verbSecond != null && verbSecond.clauses().closes(cue.at() + 1, limit);
    }

    /** Whether the verb comes second, so that its subject stands behind it where something else is first. */
    public boolean isVerbSecond() {
        return verbSecond != null;
    }

    /** Whether a cue stands in a clause of its own that ends before a token and has nothing to do with what follows. */
    public boolean isClosedOff(CueVerb cue, int start, int limit) {
        return verbSecond != null && verbSecond.isClosedOff(cue, start, limit);
    }

    /** Whose saying the clause before a colon speaks of: {@code das Fazit von Byron}; null where it speaks of none. */
    @Nullable
    public NounPhrase owner(int start, int limit) {
        return verbSecond == null ? null : verbSecond.sources().owner(start, limit);
    }

    /** Whether a phrase names someone or something that may speak, as far as its form tells. */
    public boolean maySpeak(NounPhrase phrase) {
        return verbSecond == null || verbSecond.likeness().maySpeak(phrase);
    }

    /** The subject behind a verb that a quotation stands before. */
    @Nullable
    public NounPhrase behind(int verb, int limit) {
        return verbSecond != null ? verbSecond.behind(verb, limit) : phrases.at(verb + 1, limit);
    }

    /** Who speaks in a passive clause: {@code was told by Ada Byron}, {@code quoted Ada Byron as saying}; null where nobody does. */
    @Nullable
    public NounPhrase agent(CueVerb cue, int limit) {
        for (int i = cue.at() + 1; i < limit && i - cue.at() <= MAX_AGENT && narration.isNarrated(i); i++) {
            if (grammar.isAgent(i)) {
                return phrases.at(i + 1, limit);
            }
            if (narration.isTerminator(i)) {
                return null;
            }
        }
        return null;
    }

    /** The subject of a cue that it stands before in the clause that begins at {@code start}; null where there is none. */
    private @Nullable NounPhrase before(CueVerb cue, int start) {
        int i = cue.at() - 1;
        while (i >= start && narration.isNarrated(i) && cues.isBetween(i)) {
            i--;
        }
        if (i < start) {
            return null;
        }
        if (!narration.isNarrated(i)) {
            return cue.gerund() ? nearest(start, cue.at()) : appositions.beforeTitle(i, start);
        }
        if (grammar.isRelative(i)) {
            int end = i > start && narration.isComma(i - 1) ? i - 1 : i;
            return end > start ? antecedent(end, start) : null;
        }
        var token = narration.token(i);
        if (token.isWord() || token.kind() == TokenKind.NUMBER) {
            if (cue.gerund()) {
                var own = ofGerund(i + 1, start);
                return own != null ? own : nearest(start, cue.at());
            }
            var phrase = backwards.endingAt(i + 1, start);
            if (phrase == null) {
                return nearest(start, cue.at());
            }
            return appositions.bearer(phrase, start);
        }
        if (!cue.gerund()) {
            var behind = appositions.before(i, start);
            if (behind != null) {
                return behind;
            }
        }
        return nearest(start, cue.at());
    }

    /** {@code …, with Ada Byron calling it}: the name that a preposition governs and the verb follows at once. */
    private @Nullable NounPhrase ofGerund(int end, int start) {
        var phrase = backwards.antecedentEndingAt(end, start);
        boolean governed = phrase != null
                && phrase.kind() == NounPhrase.Kind.NAME
                && phrase.end() == end
                && phrase.first() > start
                && grammar.isPreposition(phrase.first() - 1);
        return governed ? phrase : null;
    }

    /** Whom a relative clause that begins at {@code end} tells of: a subject, else the name right before it. */
    private @Nullable NounPhrase antecedent(int end, int start) {
        return backwards.antecedentEndingAt(appositions.beforeParenthesis(end, start), start);
    }

    /** The subject nearest before a token: the phrase that opens the last of the comma-parted stretches that one opens. */
    @Nullable
    public NounPhrase nearest(int start, int limit) {
        int end = limit;
        for (int i = limit - 1; i >= start; i--) {
            if (narration.isNarrated(i) && narration.isPunctuation(i, ")")) {
                i = Math.max(start, narration.openingOf(i, start));
                end = i;
                continue;
            }
            boolean border = i == start
                    || !narration.isNarrated(i - 1)
                    || narration.isComma(i - 1)
                    || narration.isDash(i - 1)
                    || narration.isPunctuation(i - 1, ";:(");
            if (border && narration.isNarrated(i)) {
                var phrase = grammar.isRelative(i) ? null : opening(i, end);
                if (phrase != null) {
                    return appositions.named(phrase, start, end, limit);
                }
                end = i;
            }
        }
        return null;
    }

    /** The phrase that opens a stretch, conjunctions and adverbs skipped. */
    private @Nullable NounPhrase opening(int from, int limit) {
        int i = from;
        while (i < limit && narration.token(i).isWord() && isConnective(i)) {
            i++;
        }
        boolean nobody = lexicon.has(Trait.GRAMMATICAL_GENDER) && i < limit && grammar.isThing(i);
        return i < limit && grammar.mayOpen(i) && !nobody ? phrases.at(i, limit) : null;
    }

    private boolean isConnective(int at) {
        return !grammar.isRelative(at)
                && (lexicon.has(WordList.CONJUNCTIONS, narration.key(at)) || grammar.isAdverb(at))
                && !narration.token(at).isAcronym();
    }

    /** The first noun phrase of a clause that no preposition governs. */
    @Nullable
    public NounPhrase first(int start, int limit) {
        if (verbSecond != null) {
            return verbSecond.first(start, limit);
        }
        int i = start;
        while (i < limit) {
            if (!narration.isNarrated(i)) {
                i = narration.endToken(narration.markedAt(i));
                continue;
            }
            var token = narration.token(i);
            if (token.isWord() && lexicon.has(WordList.PREPOSITIONS, token.key()) && !token.isAcronym()) {
                i = afterFronted(i, limit);
                continue;
            }
            boolean skipped = !token.isWord()
                    || lexicon.has(WordList.CONJUNCTIONS, token.key())
                    || grammar.isAdverb(i)
                    || !grammar.mayOpen(i);
            var phrase = skipped ? null : phrases.at(i, limit);
            if (phrase != null) {
                return phrase;
            }
            i++;
        }
        return null;
    }

    /** Behind the comma that ends a fronted adverbial, or behind its noun phrase. */
    private int afterFronted(int preposition, int limit) {
        for (int i = preposition + 1; i < limit && i - preposition < 25; i++) {
            if (narration.isNarrated(i) && narration.isComma(i)) {
                return i + 1;
            }
        }
        var governed = phrases.at(preposition + 1, limit);
        return governed == null ? preposition + 1 : Math.max(governed.end(), preposition + 1);
    }
}
