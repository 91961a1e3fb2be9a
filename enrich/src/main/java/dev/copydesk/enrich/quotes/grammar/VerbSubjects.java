package dev.copydesk.enrich.quotes.grammar;

import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.Trait;
import org.jspecify.annotations.Nullable;

/** Finds the subjects of verbs in the narrator's words. */
public final class VerbSubjects {
    private static final int MAX_AGENT = 8;

    private final Narration narration;
    private final Grammar grammar;
    private final NounPhrases phrases;
    private final PhrasesBackwards backwards;
    private final AppositionNames appositions;
    private final ClauseOpenings openings;
    private final CueVerbs cues;
    private final InsertedSubjects insertions;
    private final Lexicon lexicon;
    private final @Nullable VerbSecondSubjects verbSecond;
    private final @Nullable InvertedSubjects inverted;
    private final @Nullable SpeakingNouns speaking;

    public VerbSubjects(Narration narration, Grammar grammar, NounPhrases phrases, CueVerbs cues, Cast cast) {
        this.narration = narration;
        this.grammar = grammar;
        this.phrases = phrases;
        this.backwards = new PhrasesBackwards(narration, grammar, phrases);
        this.appositions = new AppositionNames(narration, grammar, phrases, backwards);
        this.openings = new ClauseOpenings(narration, grammar, phrases, appositions);
        this.cues = cues;
        this.insertions = new InsertedSubjects(narration, grammar, phrases);
        this.lexicon = narration.lexicon();
        boolean second = lexicon.has(Trait.VERB_SECOND);
        this.verbSecond = second ? new VerbSecondSubjects(narration, grammar, cast) : null;
        var nouns = new SpeakingNouns(narration, grammar, cast);
        this.speaking = lexicon.has(Trait.NOUN_FIRST) ? nouns : null;
        boolean behind = lexicon.has(Trait.SUBJECT_BEHIND);
        this.inverted = behind ? new InvertedSubjects(narration, grammar, phrases, nouns) : null;
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
        var behind = inverted != null && opensClause(cue, start) ? inverted.next(cue.at(), limit) : null;
        var before = behind != null || isInterposed(cue, start) ? null : before(cue, start);
        var subject = behind != null ? behind : before == null && cue.gerund() ? joined(cue.at(), start) : before;
        return subject == null && !isRelative(cue, start) ? dropped(cue.at()) : subject;
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

    private boolean isRelative(CueVerb cue, int start) {
        int i = cue.at() - 1;
        while (i >= start && narration.isNarrated(i) && cues.isBetween(i)) {
            i--;
        }
        boolean noun = i > start && (narration.isComma(i - 1) || !grammar.isVerb(i - 1));
        return i >= start && narration.isNarrated(i) && grammar.isRelative(i) && noun;
    }

    /** The subject that a verb leaves out, where its language lets it; null elsewhere. */
    private @Nullable NounPhrase dropped(int verb) {
        return lexicon.has(Trait.NULL_SUBJECT) ? NounPhrase.dropped(verb) : null;
    }

    /** {@code Su objetivo, dijo, era}: whether a verb stands alone between commas, amid what someone says. */
    private boolean isInterposed(CueVerb cue, int start) {
        int next = cue.at() + 1;
        return inverted != null
                && cue.at() > start
                && narration.isNarrated(cue.at() - 1)
                && narration.isComma(cue.at() - 1)
                && next < narration.size()
                && narration.isNarrated(next)
                && narration.isComma(next);
    }

    /** {@code según explicó Ada Byron}: whether no noun stands before a verb in its clause. */
    private boolean opensClause(CueVerb cue, int start) {
        int i = cue.at() - 1;
        while (i >= start && narration.isNarrated(i) && cues.isBetween(i)) {
            i--;
        }
        return i < start
                || !narration.isNarrated(i)
                || !narration.token(i).isWord()
                || grammar.isConjunction(i)
                || grammar.isPreposition(i);
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
        if (speaking != null) {
            return speaking.mayName(phrase);
        }
        return verbSecond == null || verbSecond.likeness().maySpeak(phrase);
    }

    /** Whether a phrase surely names a speaker, in a language in which the noun of a phrase tells. */
    public boolean isSpeaker(NounPhrase phrase) {
        return speaking != null && speaking.speaks(phrase);
    }

    /** The subject behind a verb that a quotation stands before. */
    @Nullable
    public NounPhrase behind(int verb, int limit) {
        if (inverted != null) {
            var behind = inverted.behind(verb, limit);
            return behind == null ? dropped(verb) : behind;
        }
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
            return cue.gerund() ? openings.nearest(start, cue.at()) : appositions.beforeTitle(i, start);
        }
        if (cue.gerund() && inverted != null) {
            return openings.first(start, cue.at());
        }
        if (grammar.isRelative(i)) {
            int end = i > start && narration.isComma(i - 1) ? i - 1 : i;
            return end > start ? antecedent(end, start) : null;
        }
        var token = narration.token(i);
        if (token.isWord() || token.kind() == TokenKind.NUMBER) {
            if (cue.gerund()) {
                var own = ofGerund(i + 1, start);
                return own != null ? own : openings.nearest(start, cue.at());
            }
            var phrase = backwards.endingAt(i + 1, start);
            if (phrase == null) {
                return openings.nearest(start, cue.at());
            }
            return appositions.bearer(phrase, start);
        }
        if (!cue.gerund()) {
            var behind = appositions.before(i, start);
            if (behind != null) {
                return behind;
            }
        }
        return openings.nearest(start, cue.at());
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
        int noun = appositions.beforeParenthesis(end, start);
        var antecedent = backwards.antecedentEndingAt(noun, start);
        boolean beside = antecedent != null && (inverted == null || antecedent.end() >= noun);
        return beside ? antecedent : null;
    }

    /** The subject nearest before a token. */
    @Nullable
    public NounPhrase nearest(int start, int limit) {
        return openings.nearest(start, limit);
    }

    /** The first noun phrase of a clause that no preposition governs. */
    @Nullable
    public NounPhrase first(int start, int limit) {
        return verbSecond != null ? verbSecond.first(start, limit) : openings.first(start, limit);
    }
}
