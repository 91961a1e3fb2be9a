package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.enrich.text.Lexicon;
import dev.copydesk.enrich.text.WordList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb where the verb comes second and case, not place, tells the subject: of the phrases beside it
 * that may be one, the likeliest by what it names, its form and how near it is.
 */
final class VerbSecondSubjects {
    private static final int MAX_BACK = 120;
    private static final int MAX_BEHIND = 40;
    private static final double NEXT = 0.8;

    private final Narration narration;
    private final Grammar grammar;
    private final Lexicon lexicon;
    private final Cast cast;
    private final ClausePhrases phrases;

    VerbSecondSubjects(Narration narration, Grammar grammar, Cast cast) {
        this.narration = narration;
        this.grammar = grammar;
        this.lexicon = narration.lexicon();
        this.cast = cast;
        this.phrases = new ClausePhrases(narration, grammar);
    }

    /** The subject of a cue in the clause that begins at {@code start} and ends before {@code limit}; null where there is none. */
    @Nullable
    NounPhrase of(Cue cue, int start, int limit) {
        if (cue.impersonal()) {
            return governed(start, cue.at(), limit);
        }
        if (cue.at() > start && grammar.isInfinitive(cue.at() - 1)) {
            return earlier(border(cue.at(), start), start);
        }
        int border = border(cue.at(), start);
        boolean closing = closes(cue.at() + 1, limit);
        int finite = closing ? auxiliary(border, cue.at()) : -1;
        if (finite < 0 && closing && cue.at() + 1 < limit && grammar.isAuxiliary(cue.at() + 1)) {
            finite = cue.at() + 1;
        }
        if (finite < 0 && closing && border == cue.at()) {
            finite = auxiliary(Math.max(start, cue.at() - MAX_BEHIND), cue.at());
        }
        boolean passive = !cue.quoting() && (isPassive(finite) || isPassive(cue.at() + 1));
        if (passive) {
            return agent(start, limit);
        }
        var quoted = cue.quoting() && finite < 0 ? object(cue.at(), start, limit) : null;
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

    /** Whether the clause ends at a token, but for an auxiliary. */
    boolean closes(int at, int limit) {
        int i = at;
        while (i < limit && narration.isNarrated(i) && narration.token(i).isWord() && grammar.isAuxiliary(i)) {
            i++;
        }
        return i >= limit || !narration.isNarrated(i) || !narration.token(i).isWord() || grammar.isConjunction(i);
    }

    private int auxiliary(int from, int to) {
        for (int i = from; i < to; i++) {
            if (narration.isNarrated(i) && narration.token(i).isWord() && grammar.isAuxiliary(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The subject of the finite verb at a token. */
    private @Nullable NounPhrase subject(int verb, int start, int limit) {
        int border = border(verb, start);
        var before = phrases.in(border, verb);
        var behind = phrases.in(verb + 1, end(verb, limit));
        boolean opened = border < verb && isSubordinator(border);
        var head = opened && closes(verb + 1, limit) ? antecedent(border, start) : null;
        if (head != null) {
            return head;
        }
        if (border < verb && !before.isEmpty() || opened || isFronted(border, verb)) {
            var best = best(before, behind, true, 0);
            return best != null ? best : earlier(border, start);
        }
        if (border > start && grammar.isJoint(border - 1) || border > start && grammar.isConjunction(border - 1)) {
            var next = behind.isEmpty() ? null : behind.get(0);
            boolean own = next != null && next.isFree() && next.phrase().first() == verb + 1 && isCertain(next.phrase());
            if (own) {
                return next.phrase();
            }
            var shared = earlier(border - 1, start);
            return shared != null ? shared : best(before, behind, true, 0);
        }
        var main = earlier(border, start);
        double bonus = main == null ? 0 : likeness(main) + 1.5;
        var inverted = best(before, behind, true, main == null ? 0 : bonus);
        return inverted != null ? inverted : main;
    }

    /** Whether words that are no phrase stand before the verb in its stretch: {@code kritisch bewertete die Partei}. */
    private static boolean isFronted(int border, int verb) {
        return border < verb;
    }

    /** The likeliest subject among the phrases on both sides of a verb, if it scores above a bound. */
    private @Nullable NounPhrase best(
            List<ClausePhrase> before, List<ClausePhrase> behind, boolean inverts, double bound) {
        NounPhrase best = null;
        double highest = bound;
        for (int k = 0; k < before.size(); k++) {
            var candidate = before.get(k);
            boolean named = likeness(candidate.phrase()) >= 2;
            double score = score(candidate) + (k < before.size() - 1 ? 0.6 : named ? 1.9 : 1.2);
            if (candidate.isFree() && score > highest) {
                best = candidate.phrase();
                highest = score;
            }
        }
        int free = 0;
        for (var candidate : behind) {
            double score = score(candidate) + (inverts ? 1.0 : 0) - NEXT * free;
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
        return likeness(phrase) + (isCertain(phrase) ? 1.0 : 0);
    }

    /** How well a phrase names someone or something that speaks. */
    private double likeness(NounPhrase phrase) {
        if (phrase.kind() == NounPhrase.Kind.PRONOUN) {
            var note = lexicon.note(WordList.PRONOUNS, narration.key(phrase.first()));
            return "m".equals(note) || "f".equals(note) ? 3 : -5;
        }
        if (grammar.standsAlone(phrase.head())) {
            return 2;
        }
        var actor = cast.at(phrase.head());
        if (actor != null && actor.isPerson()) {
            return 3.2;
        }
        for (int i = phrase.head(); i >= phrase.first() && narration.token(i).isCapitalised(); i--) {
            var note = lexicon.note(WordList.NOMINALS, narration.key(i));
            if (note != null) {
                return note.equals("saying") ? 0.6 : note.equals("document") ? 2 : 3;
            }
        }
        if (narration.token(phrase.head()).isAcronym() || lexicon.has(WordList.ORGANISATIONS, narration.key(phrase.head()))) {
            return 2.8;
        }
        boolean named = !narration.isNarrated(phrase.head());
        if (named) {
            return 2.5;
        }
        boolean bare = narration.token(phrase.first()).isCapitalised() && !isDeterminer(phrase.first());
        if (!bare) {
            return 0.5;
        }
        if (phrase.headEnd() - phrase.first() > 1) {
            return 2.4;
        }
        boolean described = phrase.first() > 0
                && narration.isNarrated(phrase.first() - 1)
                && narration.token(phrase.first() - 1).isWord()
                && !narration.token(phrase.first() - 1).isCapitalised()
                && !grammar.isVerb(phrase.first() - 1)
                && !grammar.isAdverb(phrase.first() - 1)
                && !grammar.isPreposition(phrase.first() - 1)
                && !grammar.isConjunction(phrase.first() - 1);
        return described || lexicon.endsAs(narration.key(phrase.first()), "feminine") ? 0.4 : 1.5;
    }

    /** Whether its form allows a phrase to be nothing but a subject. */
    private boolean isCertain(NounPhrase phrase) {
        if (phrase.kind() == NounPhrase.Kind.PRONOUN) {
            return "m".equals(lexicon.note(WordList.PRONOUNS, narration.key(phrase.first())));
        }
        var note = lexicon.note(WordList.OBLIQUE, narration.key(phrase.first()));
        return note != null && note.startsWith("feminine");
    }

    private boolean isDeterminer(int at) {
        return narration.token(at).isWord() && grammar.isDeterminer(at);
    }

    /** Where the stretch between commas begins that a verb stands in; at the verb where a conjunction stands right before it. */
    private int border(int verb, int start) {
        int bound = Math.max(start, verb - MAX_BACK);
        if (verb > bound && narration.isNarrated(verb - 1) && grammar.isConjunction(verb - 1)) {
            return verb;
        }
        int i = verb;
        while (i > bound) {
            if (!narration.isNarrated(i - 1)) {
                i = Math.max(bound, narration.firstToken(narration.markedAt(i - 1)));
                continue;
            }
            if (isBorder(i - 1)) {
                if (!narration.token(i - 1).text().equals(")")) {
                    return i;
                }
                int open = opening(i - 1, bound);
                if (open < 0) {
                    return i;
                }
                i = open;
                continue;
            }
            i--;
        }
        return bound;
    }

    private int opening(int closing, int bound) {
        for (int i = closing - 1; i >= bound && closing - i < MAX_BEHIND; i--) {
            if (narration.token(i).text().equals("(")) {
                return i;
            }
        }
        return -1;
    }

    private boolean isBorder(int at) {
        var token = narration.token(at);
        if (token.isWord()) {
            return false;
        }
        boolean attached = at > 0 && narration.token(at - 1).to() == token.from();
        return narration.isComma(at)
                || narration.isPunctuation(at, ";:()")
                || (narration.isDash(at) && !attached);
    }

    private int end(int verb, int limit) {
        int bound = Math.min(limit, verb + MAX_BEHIND);
        int i = verb + 1;
        while (i < bound) {
            if (narration.isNarrated(i) && (narration.isComma(i) || narration.isPunctuation(i, ";:") || narration.isTerminator(i))) {
                break;
            }
            i++;
        }
        return i;
    }

    /** {@code die Firma, die … nannte}: what a relative pronoun that may be a subject stands for; null where none does. */
    private @Nullable NounPhrase antecedent(int pronoun, int start) {
        boolean relative = "relative".equals(lexicon.note(WordList.SUBORDINATORS, narration.key(pronoun)));
        var note = lexicon.note(WordList.OBLIQUE, narration.key(pronoun));
        if (!relative || pronoun - 1 <= start || !narration.isComma(pronoun - 1) || (note != null && !note.startsWith("feminine"))) {
            return null;
        }
        int border = border(pronoun - 1, start);
        NounPhrase last = null;
        for (var candidate : phrases.in(border, pronoun - 1)) {
            last = candidate.phrase();
        }
        return last != null && last.end() == pronoun - 1 && maySpeak(last) ? last : null;
    }

    private boolean isSubordinator(int at) {
        return narration.isNarrated(at) && lexicon.has(WordList.SUBORDINATORS, narration.key(at));
    }

    /** A clause that hangs on a noun: it begins as one does, and a verb ends it. */
    private boolean isSubordinate(int first, int end, boolean opensSentence) {
        int i = first;
        while (i < end && narration.isNarrated(i) && isGovernor(i)) {
            i++;
        }
        if (i >= end || !isSubordinator(i)) {
            return false;
        }
        boolean relative = "relative".equals(lexicon.note(WordList.SUBORDINATORS, narration.key(i)));
        if (!relative) {
            return true;
        }
        var last = narration.token(end - 1);
        return !opensSentence && last.isWord() && !last.isCapitalised();
    }

    private boolean isGovernor(int at) {
        return narration.token(at).isWord() && grammar.isPreposition(at);
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
            boolean border = i < bound || (narration.isNarrated(i) && isBorder(i));
            if (!border) {
                continue;
            }
            int from = i + 1;
            if (from < to && !isSubordinate(from, to, from == start)) {
                var here = first(phrases.in(from, to));
                boolean clause = hasVerb(from, to);
                if (clause && found != null) {
                    return found;
                }
                if (here != null && (found == null || likeness(here) >= 2)) {
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

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean word = narration.isNarrated(i) && narration.token(i).isWord();
            if (word && !narration.token(i).isCapitalised() && (grammar.isVerb(i) || grammar.isAuxiliary(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cue stands in a relative clause that ends before a token. */
    boolean isClosedOff(Cue cue, int start, int limit) {
        int end = cue.at() + 1;
        while (end < limit && narration.isNarrated(end) && grammar.isAuxiliary(end)) {
            end++;
        }
        return end < limit && narration.isNarrated(end) && narration.isComma(end)
                && isSubordinate(border(cue.at(), start), end, border(cue.at(), start) == start)
                && isRelative(border(cue.at(), start), end);
    }

    private boolean isRelative(int first, int end) {
        int i = first;
        while (i < end && isGovernor(i)) {
            i++;
        }
        return i < end && "relative".equals(lexicon.note(WordList.SUBORDINATORS, narration.key(i)));
    }

    /** The phrases of the tokens {@code [from, to)}. */
    List<ClausePhrase> candidates(int from, int to) {
        return phrases.in(from, to);
    }

    boolean isFeminine(NounPhrase phrase) {
        return phrases.isFeminine(phrase);
    }

    /** Whether a phrase names someone or something that speaks, as a list or a name table knows. */
    boolean speaks(NounPhrase phrase) {
        return likeness(phrase) >= 2;
    }

    /** {@code das Fazit von Byron}: whose saying a clause speaks of; null where it speaks of none. */
    @Nullable
    NounPhrase owner(int start, int limit) {
        ClausePhrase saying = null;
        for (var candidate : phrases.in(start, limit)) {
            if (saying != null && candidate.governor() == saying.phrase().end() && isAgent(candidate)) {
                return candidate.phrase();
            }
            boolean says = "saying".equals(lexicon.note(WordList.NOMINALS, narration.key(candidate.phrase().head())));
            saying = says ? candidate : null;
        }
        return null;
    }

    private boolean isAgent(ClausePhrase candidate) {
        return candidate.governor() >= 0
                && "agent".equals(lexicon.note(WordList.PREPOSITIONS, narration.key(candidate.governor())));
    }

    /** Whether a phrase names someone or something that may speak. */
    boolean maySpeak(NounPhrase phrase) {
        return likeness(phrase) >= 1.5;
    }

    /** The first phrase that may be a subject and names a speaker, else the first that may be a subject. */
    private @Nullable NounPhrase first(List<ClausePhrase> candidates) {
        NounPhrase any = null;
        for (var candidate : candidates) {
            if (!candidate.isFree() || likeness(candidate.phrase()) < 0) {
                continue;
            }
            if (likeness(candidate.phrase()) >= 2) {
                return candidate.phrase();
            }
            any = any == null ? candidate.phrase() : any;
        }
        return any;
    }

    /** The first phrase of a clause that may be its subject. */
    @Nullable
    NounPhrase first(int start, int limit) {
        return earlier(limit, start);
    }

    /** The subject behind a verb that something else stands before. */
    @Nullable
    NounPhrase behind(int verb, int limit) {
        return best(List.of(), phrases.in(verb + 1, end(verb, limit)), true, 0);
    }

    /** {@code von} whom something is called so: the agent of a passive. */
    private @Nullable NounPhrase agent(int start, int limit) {
        for (var candidate : phrases.in(start, limit)) {
            if (isAgent(candidate)
                    && likeness(candidate.phrase()) >= 1.5) {
                return candidate.phrase();
            }
        }
        return null;
    }

    /** {@code die Zeitung zitiert den Besitzer}: the one who is quoted, by the form of the phrase or behind the one who quotes. */
    private @Nullable NounPhrase object(int verb, int start, int limit) {
        var before = phrases.in(border(verb, start), verb);
        var behind = phrases.in(verb + 1, end(verb, limit));
        boolean opened = before.stream().anyMatch(ClausePhrase::isFree);
        int free = opened ? 1 : 0;
        for (var candidate : behind) {
            boolean object = candidate.role() == ClausePhrase.Role.OBLIQUE || (candidate.isFree() && free > 0);
            if (object && likeness(candidate.phrase()) >= 1.5) {
                return candidate.phrase();
            }
            free += candidate.isFree() ? 1 : 0;
        }
        return null;
    }

    /** {@code in der Mitteilung heißt es}: the phrase behind the preposition nearest to a verb without a subject of its own. */
    private @Nullable NounPhrase governed(int start, int verb, int limit) {
        var behind = sources(phrases.in(verb + 1, end(verb, limit)));
        if (!behind.isEmpty()) {
            return behind.get(0).phrase();
        }
        var before = sources(phrases.in(border(verb, start), verb));
        return before.isEmpty() ? null : before.get(0).phrase();
    }

    private List<ClausePhrase> sources(List<ClausePhrase> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.role() == ClausePhrase.Role.GOVERNED)
                .filter(candidate -> likeness(candidate.phrase()) >= 1.5)
                .toList();
    }
}
