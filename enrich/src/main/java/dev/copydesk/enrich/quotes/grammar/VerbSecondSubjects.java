package dev.copydesk.enrich.quotes.grammar;

import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb where the verb comes second and case, not place, tells the subject: of the phrases beside it
 * that may be one, the likeliest by what it names, its form and how near it is.
 */
public final class VerbSecondSubjects {
    private static final int MAX_BACK = 120;
    private static final int MAX_BEHIND = 40;
    private static final double CERTAIN = 1.0;
    private static final double INVERTED = 1.0;
    private static final double NEXT = 0.8;

    private final Narration narration;
    private final Grammar grammar;
    private final Lexicon lexicon;
    private final ClauseBorders clauses;
    private final ClausePhrases phrases;
    private final SpeakerLikeness likeness;
    private final SourcePhrases sources;

    public VerbSecondSubjects(Narration narration, Grammar grammar, Cast cast) {
        this.narration = narration;
        this.grammar = grammar;
        this.lexicon = narration.lexicon();
        this.clauses = new ClauseBorders(narration, grammar);
        this.phrases = new ClausePhrases(narration, grammar);
        this.likeness = new SpeakerLikeness(narration, grammar, cast);
        this.sources = new SourcePhrases(narration, clauses, phrases, likeness);
    }

    /** The subject of a cue in the clause that begins at {@code start} and ends before {@code limit}; null where there is none. */
    @Nullable
    public NounPhrase of(CueVerb cue, int start, int limit) {
        int border = clauses.border(cue.at(), start);
        if (cue.impersonal()) {
            var document = clauses.isRelative(border, cue.at()) && !clauses.isSubordinator(border)
                    ? before(border, start)
                    : null;
            return document != null ? document : sources.governed(start, cue.at(), limit);
        }
        if (cue.at() > start && grammar.isInfinitive(cue.at() - 1)) {
            return earlier(border, start);
        }
        boolean closing = clauses.closes(cue.at() + 1, limit);
        int finite = closing ? clauses.auxiliary(border, cue.at()) : -1;
        if (finite < 0 && closing && cue.at() + 1 < limit && grammar.isAuxiliary(cue.at() + 1)) {
            finite = cue.at() + 1;
        }
        if (finite < 0 && closing && border == cue.at()) {
            finite = clauses.auxiliary(Math.max(start, cue.at() - MAX_BEHIND), cue.at());
        }
        boolean passive = !cue.quoting() && (isPassive(finite) || isPassive(cue.at() + 1));
        if (passive) {
            return sources.agent(border, limit);
        }
        var quoted = cue.quoting() && finite < 0 ? sources.object(cue.at(), start, limit) : null;
        if (quoted != null) {
            return quoted;
        }
        boolean second = finite >= 0 && finite < cue.at();
        return subject(second ? finite : cue.at(), start, second ? cue.at() : limit);
    }

    private boolean isPassive(int auxiliary) {
        return auxiliary >= 0
                && auxiliary < narration.size()
                && narration.isNarrated(auxiliary)
                && grammar.isBe(auxiliary);
    }

    /** The subject of the finite verb at a token. */
    private @Nullable NounPhrase subject(int verb, int start, int limit) {
        int border = clauses.border(verb, start);
        var before = phrases.in(border, verb);
        var behind = phrases.in(verb + 1, clauses.end(verb, limit));
        if (border < verb && clauses.isSubordinator(border) && clauses.closes(verb + 1, limit)) {
            var head = antecedent(border, start);
            boolean relative = border > start && narration.isComma(border - 1) && clauses.isRelative(border, verb);
            var own = head == null && relative ? best(phrases.in(border + 1, verb), List.of(), 0) : head;
            if (own != null) {
                return own;
            }
        }
        if (border < verb) {
            var best = best(before, behind, 0);
            return best != null ? best : earlier(border, start);
        }
        if (border > start && grammar.isConjunction(border - 1)) {
            var own = behind.isEmpty() ? null : behind.get(0).phrase();
            if (own != null && behind.get(0).isFree() && own.first() == verb + 1 && likeness.isCertain(own)) {
                return own;
            }
            var shared = earlier(border - 1, start);
            return shared != null ? shared : best(before, behind, 0);
        }
        var main = earlier(border, start);
        double bonus = main == null ? 0 : likeness.of(main) + 1.5;
        var inverted = best(before, behind, main == null ? 0 : bonus);
        return inverted != null ? inverted : main;
    }

    /** The likeliest subject among the phrases on both sides of a verb, if it scores above a bound. */
    private @Nullable NounPhrase best(List<ClausePhrase> before, List<ClausePhrase> behind, double bound) {
        NounPhrase best = null;
        double highest = bound;
        for (int k = 0; k < before.size(); k++) {
            var candidate = before.get(k);
            boolean named = likeness.speaks(candidate.phrase());
            double score = score(candidate) + (k < before.size() - 1 ? 0.6 : named ? 1.9 : 1.2);
            if (candidate.isFree() && score > highest) {
                best = candidate.phrase();
                highest = score;
            }
        }
        int free = 0;
        for (var candidate : behind) {
            double score = score(candidate) + INVERTED - NEXT * free;
            if (candidate.isFree() && score > highest) {
                best = candidate.phrase();
                highest = score;
            }
            free += candidate.isFree() ? 1 : 0;
        }
        return best;
    }

    private double score(ClausePhrase candidate) {
        var phrase = candidate.phrase();
        return likeness.of(phrase) + (likeness.isCertain(phrase) ? CERTAIN : 0);
    }

    /** {@code die Firma, die … nannte}: what a relative pronoun that may be a subject stands for; null where none does. */
    private @Nullable NounPhrase antecedent(int pronoun, int start) {
        boolean relative = lexicon.has(WordList.SUBORDINATORS, narration.key(pronoun), Note.RELATIVE);
        var note = lexicon.notes(WordList.OBLIQUE, narration.key(pronoun));
        return relative && (note == null || note.has(Note.FEMININE)) ? before(pronoun, start) : null;
    }

    /** {@code ein Brief, in dem}: the phrase right before the comma that a relative clause begins behind. */
    private @Nullable NounPhrase before(int clause, int start) {
        if (clause - 1 <= start || !narration.isComma(clause - 1)) {
            return null;
        }
        int border = clauses.border(clause - 1, start);
        NounPhrase last = null;
        for (var candidate : phrases.in(border, clause - 1)) {
            last = candidate.phrase();
        }
        return last != null && last.end() == clause - 1 && likeness.maySpeak(last) ? last : null;
    }

    /**
     * The subject of the main clause before a token: of the stretches between commas that nothing subordinates, those right
     * before it that have no verb of their own, else the next that has one.
     */
    private @Nullable NounPhrase earlier(int end, int start) {
        int bound = Math.max(start, end - MAX_BACK);
        NounPhrase found = null;
        int to = end;
        for (int i = end - 1; i >= bound - 1; i--) {
            boolean border = i < bound || (narration.isNarrated(i) && clauses.isBorder(i));
            if (!border) {
                continue;
            }
            int from = i + 1;
            if (from < to && !clauses.isSubordinate(from, to, from == start)) {
                var here = first(phrases.in(from, to));
                boolean clause = clauses.hasVerb(from, to);
                if (clause && found != null) {
                    return found;
                }
                if (here != null && (found == null || likeness.speaks(here))) {
                    found = here;
                }
                if (clause && found != null) {
                    return found;
                }
            }
            if (i >= bound && narration.isPunctuation(i, ":;") && found != null) {
                return found;
            }
            to = i;
        }
        return found;
    }

    /** Whether a cue stands in a relative clause that ends before a token. */
    public boolean isClosedOff(CueVerb cue, int start, int limit) {
        int end = cue.at() + 1;
        while (end < limit && narration.isNarrated(end) && grammar.isAuxiliary(end)) {
            end++;
        }
        return end < limit
                && narration.isNarrated(end)
                && narration.isComma(end)
                && clauses.isSubordinate(clauses.border(cue.at(), start), end, clauses.border(cue.at(), start) == start)
                && (cue.isWeak() || clauses.isRelative(clauses.border(cue.at(), start), end));
    }

    public ClauseBorders clauses() {
        return clauses;
    }

    public ClausePhrases phrases() {
        return phrases;
    }

    public SpeakerLikeness likeness() {
        return likeness;
    }

    public SourcePhrases sources() {
        return sources;
    }

    /** The first phrase that may be a subject and names a speaker, else the first that may be a subject. */
    private @Nullable NounPhrase first(List<ClausePhrase> candidates) {
        NounPhrase any = null;
        for (var candidate : candidates) {
            if (!candidate.isFree() || likeness.of(candidate.phrase()) < 0) {
                continue;
            }
            if (likeness.speaks(candidate.phrase())) {
                return candidate.phrase();
            }
            any = any == null ? candidate.phrase() : any;
        }
        return any;
    }

    /** The first phrase of a clause that may be its subject. */
    @Nullable
    public NounPhrase first(int start, int limit) {
        return earlier(limit, start);
    }

    /** The subject behind a verb that something else stands before. */
    @Nullable
    public NounPhrase behind(int verb, int limit) {
        return best(List.of(), phrases.in(verb + 1, clauses.end(verb, limit)), 0);
    }
}
