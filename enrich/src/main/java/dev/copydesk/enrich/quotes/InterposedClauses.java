package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.quotes.grammar.CueVerbs;
import dev.copydesk.enrich.quotes.grammar.Grammar;
import dev.copydesk.enrich.quotes.grammar.Inversion;
import dev.copydesk.enrich.quotes.grammar.Inversions;
import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import dev.copydesk.enrich.quotes.grammar.NounPhrases;
import dev.copydesk.enrich.quotes.marks.MarkedStretch;
import dev.copydesk.language.Reading;
import dev.copydesk.language.Trait;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the narrator's clauses out of what stands between marks, where a language leaves the marks open around them:
 * {@code « Oui, dit-elle, c’est vrai »}. What stands behind such a clause carries on what stands before it.
 */
final class InterposedClauses {
    private static final int MAX_CLAUSE = 45;

    private final Reading reading;
    private final Narration words;
    private final Grammar grammar;
    private final Inversions inversions;

    private InterposedClauses(Reading reading) {
        this.reading = reading;
        this.words = new Narration(reading, List.of());
        this.grammar = new Grammar(words);
        this.inversions = new Inversions(words, grammar, new NounPhrases(words, grammar), new CueVerbs(words, grammar));
    }

    /** The stretches, parted at the clauses within them. */
    static List<MarkedStretch> cutOut(Reading reading, List<MarkedStretch> marked) {
        if (!reading.lexicon().has(Trait.QUOTATIVE_INVERSION)) {
            return marked;
        }
        var clauses = new InterposedClauses(reading);
        var parts = new ArrayList<MarkedStretch>();
        marked.forEach(stretch -> clauses.part(stretch, parts));
        return parts;
    }

    private void part(MarkedStretch stretch, List<MarkedStretch> parts) {
        var rest = stretch;
        int end = reading.tokenAt(stretch.to());
        for (int i = reading.tokenAt(stretch.from()) + 1; i < end; i++) {
            var clause = mayOpen(i) ? inversions.at(i + 1, end) : null;
            if (clause == null || !isNarrators(clause)) {
                continue;
            }
            int resumed = end(clause, end);
            if (resumed == clause.first()) {
                continue;
            }
            int to = words.isComma(i) || words.isDash(i)
                    ? words.token(i - 1).to()
                    : words.token(i).to();
            parts.add(new MarkedStretch(rest.paragraph(), rest.open(), rest.from(), to, to, rest.carriesOn(), false));
            if (resumed >= end) {
                return;
            }
            int from = words.token(resumed).from();
            rest = new MarkedStretch(rest.paragraph(), from, from, rest.to(), rest.close(), true, rest.closed());
            i = resumed - 1;
        }
        parts.add(rest);
    }

    private boolean mayOpen(int at) {
        return words.isComma(at) || words.isDash(at) || words.isPunctuation(at, "?!…");
    }

    /** Whether a clause tells of whoever speaks between the marks, and not of someone whom they speak of: {@code me dit le médecin}. */
    private boolean isNarrators(Inversion clause) {
        boolean others = clause.speaker().kind() == NounPhrase.Kind.HIDDEN
                || grammar.isSelf(clause.speaker().first());
        for (int i = clause.first(); i < clause.verb(); i++) {
            others |= grammar.isSelf(i);
        }
        return clause.isSure() && !others;
    }

    /** The token where the speech goes on behind a clause; the clause's first where it does not end as one. */
    private int end(Inversion clause, int limit) {
        int bound = Math.min(limit, clause.first() + MAX_CLAUSE);
        boolean pronoun = clause.speaker().kind() == NounPhrase.Kind.PRONOUN;
        for (int i = clause.end(); i < bound; i++) {
            if (words.isTerminator(i) || words.isDash(i)) {
                return i + 1;
            }
            if (words.isComma(i) && (pronoun || !isApposition(i + 1, bound))) {
                return i + 1;
            }
        }
        return bound == limit ? limit : clause.first();
    }

    /** Whether what stands behind a comma says who the speaker is: {@code , maire de Sète}, {@code , qui dirige l’usine}. */
    private boolean isApposition(int from, int limit) {
        if (from >= limit || !words.token(from).isWord()) {
            return from < limit && !words.token(from).isWord();
        }
        if (grammar.isRelative(from) || words.token(from).isCapitalised()) {
            return true;
        }
        boolean finite = false;
        boolean office = false;
        for (int i = from; i < limit && !words.isComma(i) && !words.isTerminator(i); i++) {
            finite |= grammar.isVerb(i) || grammar.isAuxiliary(i);
            office |= i - from <= 2 && (grammar.isNominal(i) || grammar.isTitle(i));
        }
        boolean bare = !grammar.isDeterminer(from) && !grammar.isFunctionWord(from) && !grammar.isAdverb(from);
        return !finite && (bare || (grammar.isDeterminer(from) && office));
    }
}
